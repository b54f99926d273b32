package org.plumbline.report.composer;

import java.util.Map;
import org.plumbline.report.composer.outline.Outline;

/** What a frozen version was made of, for comparing it with another; words by the key of their section. */
public record FrozenContent(Details details, Outline outline, Map<String, String> words) {
    public FrozenContent {
        words = Map.copyOf(words);
    }
}
