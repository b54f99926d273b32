package org.plumbline.authority;

import java.io.Serializable;

/** A worker of the authority, in the widest sense: social worker, manager, reviewing officer, director. */
public record WorkerId(long value) implements Serializable {}
