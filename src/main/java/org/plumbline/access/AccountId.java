package org.plumbline.access;

import java.io.Serializable;

/** The account somebody signs in with. */
public record AccountId(long value) implements Serializable {}
