package org.plumbline.children;

/** Which extract, within its authority. */
public record ExtractId(long value) {}
