package org.plumbline.inspection.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.inspection.reading.layout.Block;

/** Finds whose services a report is about, as the report names it. */
final class AuthorityName {
    private static final String SERVICES =
            "(?:children(?:\\u2019|')?s(?:\\u2019|')?\\s+(?:social\\s+(?:care|work)\\s+)?services?)";
    private static final String OWNER = "(?:\\u2019s|\\u2019|'s|')?";
    /** "Inspection of Sefton local authority children's services". */
    private static final List<Pattern> IN_TITLE = List.of(
            Pattern.compile("(?i)^inspection\\s+of\\s+(?!children|services|local\\s+authority)(.{2,90}?)" + OWNER
                    + "(?:\\s+local\\s+authority)?" + OWNER + "\\s+" + SERVICES),
            Pattern.compile("(?i)(?:focused|monitoring|assurance)\\s+visit\\s+(?:to|of|at|in)\\s+(?:the\\s+)?(.{2,90}?)"
                    + OWNER + "(?:\\s+local\\s+authority)?" + OWNER + "\\s+" + SERVICES));

    private static final Pattern TITLE_WORDS = Pattern.compile(
            "(?i)^(?:(?:re-?\\s?)?inspection\\s+(?:of|dates?|report)\\b.*|review\\s+of\\b.*|and|contents|report\\s+published.*"
                + "|lead\\s+inspector.*|judgement.*|ofsted.*|dear\\b.*|executive\\s+summary)");
    /** A council's own words at the end of its name. */
    private static final Pattern COUNCIL = Pattern.compile(
            "(?i).*\\b(?:council|borough|county|city|corporation|children(?:\\u2019|')s\\s+trust|authority)\\b.*");

    private final List<Block> head;

    AuthorityName(List<Block> head) {
        this.head = head;
    }

    /** The name, or an empty text. */
    String find() {
        return inTitle().or(this::largestLine).or(this::addressed).orElse("");
    }

    private Optional<String> inTitle() {
        for (Pattern title : IN_TITLE) {
            for (Block block : head) {
                Matcher found = title.matcher(block.text());
                if (block.text().length() < 400 && found.find()) {
                    return Optional.of(tidy(found.group(1)));
                }
            }
        }
        return Optional.empty();
    }

    /** The largest words of the title page that are not the kind of report. */
    private Optional<String> largestLine() {
        return head.stream()
                .filter(block ->
                        block.page() == 1 && block.isHeading() && block.text().length() < 90)
                .filter(block -> !TITLE_WORDS.matcher(block.text()).matches())
                .filter(block -> Grade.endOf(block.text()).isEmpty())
                .reduce((one, next) -> next.size() > one.size() ? next : one)
                .map(block -> tidy(block.text()));
    }

    private Optional<String> addressed() {
        return head.stream()
                .flatMap(block -> block.text().lines())
                .filter(line -> line.length() < 70 && COUNCIL.matcher(line).matches())
                .findFirst()
                .map(AuthorityName::tidy);
    }

    private static String tidy(String name) {
        return Wording.oneLine(name).replaceAll("(?i)\\s+local\\s+authority$", "");
    }
}
