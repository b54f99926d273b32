package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What every page must pass, wide and narrow. */
record PageCheck(Page page, boolean scripts) {
    static final int WIDE = 1280;
    /** WCAG 2.2, 1.4.10: content reflows at 320 CSS pixels. */
    static final int NARROW = 320;

    static PageCheck of(Page page, boolean scripts) {
        return new PageCheck(page, scripts);
    }

    void check(String name, Path pictures) {
        checkAt(NARROW, name, pictures);
        checkAt(WIDE, name, pictures);
    }

    private void checkAt(int width, String name, Path pictures) {
        page.setViewportSize(width, 900);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(pictures.resolve(name + "-" + width + (scripts ? "" : "-plain") + ".png"))
                .setFullPage(true));
        if (scripts) {
            assertThat(tooWide()).as(name + " scrolls sideways at " + width).isEmpty();
            // Without frames in the page, axe need not open a second one to put its results together.
            assertThat(complaints(new AxeBuilder(page).setLegacyMode(true).analyze(), width))
                    .as(name + " at " + width + " pixels, " + page.url())
                    .isEmpty();
        }
    }

    /** The elements that make the page scroll sideways; those within a scrolling region of their own do not. */
    private List<?> tooWide() {
        return (List<?>) page.evaluate("""
            () => {
              const width = document.documentElement.clientWidth
              if (document.documentElement.scrollWidth <= width) return []
              return [...document.querySelectorAll('body *')]
                .filter(element => !element.closest('.plumbline-scroll') || element.matches('.plumbline-scroll'))
                .filter(element => element.getBoundingClientRect().right > width)
                .map(element => element.outerHTML.slice(0, 160))
            }\
            """);
    }

    /**
     * Every violation whatever its severity, and contrast that axe could not decide (it says so of black on black). The
     * latter at full width only: colours are the same at any width, and narrow tables are partly scrolled out of sight.
     */
    private static List<String> complaints(AxeResults results, int width) {
        var violations = results.getViolations().stream().flatMap(rule -> describe(rule, rule.getNodes()));
        var undecided = results.getIncomplete().stream()
                .filter(rule -> width == WIDE && rule.getId().equals("color-contrast"))
                .flatMap(rule -> describe(rule, outsideDrawings(rule.getNodes())));
        return Stream.concat(violations, undecided).toList();
    }

    /** Axe cannot look behind the words of a drawing: those are black with a white edge, which a test of markup holds. */
    private static List<CheckedNode> outsideDrawings(List<CheckedNode> nodes) {
        return nodes.stream()
                .filter(node -> !node.getHtml().startsWith("<text"))
                .toList();
    }

    private static Stream<String> describe(Rule rule, List<CheckedNode> nodes) {
        return nodes.stream()
                .map(node -> rule.getId() + ": " + rule.getHelp() + "\n  " + node.getTarget() + "\n  " + node.getHtml()
                        + "\n  " + node.getFailureSummary());
    }
}
