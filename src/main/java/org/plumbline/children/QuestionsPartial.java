package org.plumbline.children;

import java.util.List;

/** The questions about a text that is being written. */
record QuestionsPartial(List<String> questions) {}
