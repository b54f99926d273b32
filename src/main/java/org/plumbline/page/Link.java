package org.plumbline.page;

/** A word that leads somewhere: a breadcrumb, an item of a list. */
public record Link(String label, String href) {}
