package org.plumbline;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application's context. */
@SpringBootApplication
class PlumblineApplication {}
