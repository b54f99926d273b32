package org.plumbline.authority;

import java.io.Serializable;

/** A part of the service under a head of service. */
public record ServiceAreaId(long value) implements Serializable {}
