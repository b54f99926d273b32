package org.plumbline.evaluation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.evaluation.tool.Tool;

/** The published versions of tools, for rooms that point to their questions. */
public interface PublishedTools {

    /** One version, with the number it was published under. */
    record Published(long id, Tool tool) {}

    /**
     * What a question asks.
     *
     * @param tool name and version of the tool it was taken from
     * @param domain the domain's title
     * @param check the check's question; null for the domain as a whole
     */
    record Wording(String tool, String domain, @Nullable String check) {
        /** In one line: "Safety and risk: Is there a safety plan on file?". */
        public String line() {
            return check == null ? domain : domain + ": " + check;
        }
    }

    /** All versions, each tool's newest first; the default tool is published if this database has not seen it yet. */
    List<Published> list();

    /** The version with which evaluations begin now: the newest of the default tool. */
    Published getCurrent();

    /** What the question asks; empty if there is no such tool version, or it has no such question. */
    Optional<Wording> findWording(ToolQuestion question);
}
