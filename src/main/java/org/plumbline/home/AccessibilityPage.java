package org.plumbline.home;

/** The statement is the same for everybody. */
record AccessibilityPage() {}
