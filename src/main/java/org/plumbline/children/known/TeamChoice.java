package org.plumbline.children.known;

/** A team that the list can be narrowed to. */
record TeamChoice(long id, String name) {}
