package org.plumbline.access;

import org.plumbline.authority.WorkerId;

/** Somebody who can sign in and has a place in the structure. */
public record PersonInStructure(WorkerId worker, String name) {}
