package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.access.SignedIn;

/** Somebody with a browser session of their own, who reads and presses what a person would. */
public final class Visitor implements AutoCloseable {
    private static final int LONGEST_WAIT_SECONDS = 60;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final boolean scripts;
    private final List<String> console = new ArrayList<>();

    private Visitor(String address, boolean scripts) {
        this.scripts = scripts;
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setJavaScriptEnabled(scripts)
                        .setLocale("en-GB")
                        .setViewportSize(PageCheck.WIDE, 900));
        context.setDefaultTimeout(15_000);
        this.page = context.newPage();
        page.onConsoleMessage(this::heard);
        page.onPageError(error -> console.add(error));
    }

    /** A visitor whose browser runs scripts. */
    public static Visitor of(String address) {
        return new Visitor(address, true);
    }

    /** A visitor whose browser runs none. */
    public static Visitor withoutScripts(String address) {
        return new Visitor(address, false);
    }

    /** The browser's page, for what this class has no word for. */
    public Page page() {
        return page;
    }

    /** Opens an address below the application's own and returns the status. */
    public int open(String path) {
        var response = page.navigate(path);
        return response == null ? 0 : response.status();
    }

    /** Signs in as one of the demo's people; the application must run as the demo does. */
    public void signInAs(SignedIn person) {
        open("/sign-in");
        var token = page.locator("input[name=_csrf]").first().inputValue();
        var answer = context.request()
                .post(
                        "/demo/sign-in",
                        RequestOptions.create()
                                .setForm(FormData.create().set("_csrf", token).set("user-name", person.userName())));
        assertThat(answer.ok()).as("sign-in of " + person.userName()).isTrue();
        open("/");
        assertThat(heading()).isEqualTo("My work");
    }

    /** The path shown now, without the query. */
    public String path() {
        return java.net.URI.create(page.url()).getPath();
    }

    /** The main heading. */
    public String heading() {
        return page.locator("h1").first().innerText().strip();
    }

    /** All words of the page's content. */
    public String words() {
        return page.locator("main").innerText();
    }

    /** Follows the first link with these words, whether it looks like one or like a button. */
    public void follow(String words) {
        page.locator("a:visible", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        page.waitForLoadState();
    }

    /** Presses the first button with these words. */
    public void press(String words) {
        page.locator("main, header")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .first()
                .click();
        page.waitForLoadState();
    }

    /** Types into the field with this label. */
    public void type(String label, String text) {
        page.locator("main").getByLabel(label).first().fill(text);
    }

    /** Types a day into the three fields of the date with this question. */
    public void typeDay(String legend, int day, int month, int year) {
        var group = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend));
        group.getByLabel("Day").fill(String.valueOf(day));
        group.getByLabel("Month").fill(String.valueOf(month));
        group.getByLabel("Year").fill(String.valueOf(year));
    }

    /** Chooses a radio or ticks a box within the group with this question. */
    public void choose(String legend, String answer) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend))
                .first()
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    /** Chooses from the list with this label. */
    public void select(String label, String answer) {
        page.locator("main")
                .getByLabel(label)
                .first()
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(answer));
    }

    /** Waits until a button with these words is there; without scripts the page is fetched again until it is. */
    public void waitFor(String button) {
        var wanted = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button));
        for (int second = 0; second < LONGEST_WAIT_SECONDS && wanted.count() == 0; second++) {
            page.waitForTimeout(1000);
            if (!scripts) {
                page.reload();
            }
        }
        assertThat(wanted.count())
                .as("button “" + button + "” on " + page.url())
                .isPositive();
    }

    /**
     * Answers every question of the page's main form: radios with the answer given for their question, else "Yes", else
     * the first; lines of text with what is given for their label; longer texts with a sentence.
     *
     * @param answers by the beginning of the question or label
     */
    public void fillIn(Map<String, String> answers) {
        for (var group : page.locator("main form fieldset:visible").all()) {
            if (group.locator("input[type=radio]").count() > 0) {
                var chosen = answer(answers, group.locator("legend").first().innerText(), "Yes");
                var exact = group.getByLabel(chosen, new Locator.GetByLabelOptions().setExact(true));
                (exact.count() > 0 ? exact : group.locator("input[type=radio]"))
                        .first()
                        .check();
            }
        }
        for (var input : page.locator("main form input[type=text]:visible").all()) {
            var text = answer(answers, labelOf(input), "");
            if (!text.isEmpty()) {
                input.fill(text);
            }
        }
        for (var area : page.locator("main form textarea:visible").all()) {
            area.fill(answer(answers, labelOf(area), "Seen alone each month; she says what she wants and it is done."));
        }
    }

    private String labelOf(Locator field) {
        return page.locator("label[for='" + field.getAttribute("id") + "']").innerText();
    }

    private static String answer(Map<String, String> answers, String question, String otherwise) {
        return answers.entrySet().stream()
                .filter(entry -> question.strip().startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    /** Checks the page as it stands and keeps pictures of it under this name. */
    public void check(String name) {
        PageCheck.of(page, scripts).check(name, SCREENSHOTS);
        assertThat(console).as("console of " + name).isEmpty();
    }

    /** An answer of 403, 404, 409 or 422 is told by the browser as an error; the tests check those by their status. */
    private void heard(ConsoleMessage message) {
        if (!message.text().startsWith("Failed to load resource: the server responded with a status of 4")) {
            console.add(message.type() + ": " + message.text() + " (" + message.location() + ")");
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
