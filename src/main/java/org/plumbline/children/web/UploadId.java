package org.plumbline.children.web;

/** Which upload, within its authority. */
record UploadId(long value) {}
