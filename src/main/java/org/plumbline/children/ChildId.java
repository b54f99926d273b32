package org.plumbline.children;

/** Which child, within its authority. Pages show the case system's id instead. */
public record ChildId(long value) {}
