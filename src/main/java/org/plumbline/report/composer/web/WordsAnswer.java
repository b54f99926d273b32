package org.plumbline.report.composer.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the saving script is told about the words of a section; its fields are those of evaluations' fields. */
record WordsAnswer(
        String outcome,
        @Nullable Integer version,
        String words,
        @Nullable String theirs,
        @Nullable String theirsBy,
        @Nullable String choose,
        List<String> doubts) {}
