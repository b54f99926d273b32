package org.plumbline.page;

/** The hidden field that shows that a form came from one of our own pages. */
record CsrfField(String name, String value) {}
