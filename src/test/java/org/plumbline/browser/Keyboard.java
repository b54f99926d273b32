package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;

/** Somebody who has a keyboard and no mouse. Every stop of the focus must be seen, and lie on the screen. */
final class Keyboard {
    private static final int MOST_STOPS = 400;

    /** A stop: what it is called, what kind of element it is, and whether a person sees that it has the focus. */
    private static final String STOP = """
        () => {
          const at = document.activeElement
          const label = at.id ? document.querySelector(`label[for="${CSS.escape(at.id)}"]`) : null
          const name = at.getAttribute('aria-label') || (label && label.innerText) || at.innerText || at.value || ''
          const looks = [getComputedStyle(at), getComputedStyle(at, '::before')]
          if (at.nextElementSibling) looks.push(getComputedStyle(at.nextElementSibling, '::before'))
          const seen = looks.some(look => look.boxShadow !== 'none'
            || look.backgroundColor === 'rgb(255, 221, 0)'
            || (look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) > 0
                && !look.outlineColor.endsWith(', 0)')))
          const box = at.getBoundingClientRect()
          const onScreen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
          return { name: name.trim().replace(/\\s+/g, ' '), tag: at.tagName.toLowerCase(), type: at.type || '',
                   group: at.name || '', inMain: !!at.closest('main'), seen: seen && onScreen }
        }
        """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on with Tab until the focus is on something so called, and presses Enter. */
    void enter(String name) {
        tabTo(name);
        follow();
    }

    private void follow() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        page.waitForLoadState();
    }

    /** Goes on with Tab until the focus is on something so called. */
    void tabTo(String name) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (stop().get("name").toString().contains(name)) {
                return;
            }
        }
        throw new AssertionError("No way with Tab to “" + name + "” on " + page.url());
    }

    /**
     * Answers the page's questions in the order in which Tab reaches them, up to the button, and presses it: the first
     * answer of radios and boxes with Space, another one with the arrow; texts by what their label begins with.
     */
    void answerAll(Map<String, String> answers, String button) {
        String before = "";
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            Map<?, ?> at = stop();
            if (at.get("tag").equals("button") && at.get("name").toString().contains(button)) {
                follow();
                return;
            }
            if (at.get("inMain").equals(true)) {
                answer(at, answers, before);
                before = at.get("group").toString();
            }
        }
        throw new AssertionError("No way with Tab to the button “" + button + "” on " + page.url());
    }

    private void answer(Map<?, ?> at, Map<String, String> answers, String before) {
        String kind = at.get("tag") + ":" + at.get("type");
        switch (kind) {
            case "input:radio" -> {
                if (!at.get("group").equals(before)) {
                    page.keyboard().press("Space");
                    page.keyboard().press("ArrowDown");
                    stop();
                    page.keyboard().press("ArrowUp");
                }
            }
            case "textarea:textarea" -> page.keyboard().insertText("She was seen alone and says what she wants.");
            case "input:text" ->
                answers.entrySet().stream()
                        .filter(entry -> at.get("name").toString().startsWith(entry.getKey()))
                        .findFirst()
                        .ifPresent(entry -> page.keyboard().insertText(entry.getValue()));
            default -> {}
        }
    }

    private Map<?, ?> stop() {
        Map<?, ?> at = (Map<?, ?>) page.evaluate(STOP);
        if (!at.get("tag").equals("body")) {
            assertThat(at.get("seen")).as("focus on %s on %s", at, page.url()).isEqualTo(true);
        }
        return at;
    }
}
