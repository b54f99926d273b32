package org.plumbline.authority;

import java.io.Serializable;

/** A team of the authority. */
public record TeamId(long value) implements Serializable {}
