package org.plumbline.access;

/** A one-time link that is used, expired or unknown. */
record LinkNotGoodPage() {}
