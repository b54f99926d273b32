package org.plumbline.children.web;

import org.plumbline.page.Progress;

/** How far a job is with an upload. */
record ProgressPartial(Progress progress) {}
