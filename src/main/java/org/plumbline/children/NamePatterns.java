package org.plumbline.children;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.children.FreeTextCheck.Finding;
import org.plumbline.children.FreeTextCheck.Kind;

/** Capitalised words that stand together as the names of people do. */
final class NamePatterns {
    /** Emma, O'Brien, McDonald, Smith-Jones; not IRO, nor a capital alone. */
    private static final String NAME_WORD = "\\p{Lu}(?:['’]\\p{Lu})?\\p{Ll}+(?:\\p{Lu}\\p{Ll}+)?(?:-\\p{Lu}\\p{Ll}+)?";

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d’'-])" + NAME_WORD + "(?![\\p{L}\\d])");

    private static final Pattern TITLED = Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\\.? " + NAME_WORD);

    /** More than three capitalised words in a row are the name of a form or a place. */
    private static final int MOST_WORDS = 3;

    /** With one of these the words are about the service, the law, a place or the calendar. */
    private static final Set<String> OF_THE_SERVICE = words("""
        academy accommodation act action adoption advocate after agency agreement alert analysis annex assessment
        association august authority autumn barnardo board bridge bureau cabinet cafcass camhs care carer case
        centre chair chief child children christmas church city clinic close college committee community
        conference consultant contact core council county court crescent crown department deputy development
        director discussion district domestic drive early easter education emergency england english enquiry
        evaluation family february foster fostering framework friday front gardens general good graded group
        guardian guidance hall head health help home hospital house housing hub inadequate independent initial
        inspector interim january july june justice kingdom lane law lead leaver legal letter local london looked
        manager march mental metropolitan midwife ministry monday multi national need neglect north nursery
        november nurse october office officer ofsted order outcome outline outstanding panel parent park parliament
        partnership pathway person personal place placement plan police practice practitioner primary principal
        private proceedings professional programme project protection proceeding public quality refuge register
        registered regulation report residential return review reviewing road royal safe safeguarding saturday
        school secondary secretary section senior september service services single social south special specialist
        spring standard star start state statement statutory strategy street strengths strengthening summer sunday
        supervision support sure team teacher teaching therapist thursday trust tuesday unit university village
        visit visiting visitor voice walk wales ward warrant wednesday welfare west white winter women work worker
        working youth april may december east asian black british caribbean african irish indian pakistani
        bangladeshi chinese polish romanian traveller gypsy roma signs safety requires improvement threshold\
        """);

    /** Words that begin sentences, and how people in a family are called; they are no part of a name. */
    private static final Set<String> BEGINNINGS = words("""
        a according additionally after all also although an and another any are as at aunt aunty baby because before
        both brother but by clear cousin currently dad daddy despite did do does during each either even every
        father finally for from furthermore given grandad grandfather grandma grandmother gran had has have he her
        here his how however i if in is it its later mam many more most mother mum mummy my nan neither no nor not
        nothing now of on once one only or other our overall parents previously records since sister so some step
        still such that the their then there therefore these they this those though through thus to today together
        two uncle under until was we were what when where whether which while who whose why with within without
        yesterday yet you your\
        """);

    /** What actions tell somebody to do; at the beginning of a sentence they are no part of a name. */
    private static final Set<String> INSTRUCTIONS = words("""
        add agree answer arrange ask book bring call check collect complete confirm consider contact discuss ensure
        escalate explain find finish follow gather get give go hear help hold inform introduce invite keep let listen
        look make meet move note obtain offer phone place plan prepare read record refer remind report request return
        review rewrite ring see seek send set share show sit speak start support take talk telephone tell text thank
        try update use visit watch write\
        """);

    private NamePatterns() {}

    static void look(String text, List<Finding> found) {
        Matcher titled = TITLED.matcher(text);
        while (titled.find()) {
            found.add(new Finding(Kind.NAME, titled.group(), titled.start()));
        }
        for (List<MatchResult> run : runs(text)) {
            addIfName(run, text, found);
        }
    }

    private static void addIfName(List<MatchResult> run, String text, List<Finding> found) {
        List<MatchResult> words = isInstruction(run.getFirst(), text) ? run.subList(1, run.size()) : run;
        while (!words.isEmpty() && BEGINNINGS.contains(key(words.getFirst()))) {
            words = words.subList(1, words.size());
        }
        if (words.size() < 2
                || words.size() > MOST_WORDS
                || words.stream().anyMatch(word -> OF_THE_SERVICE.contains(key(word)))) {
            return;
        }
        int from = words.getFirst().start();
        int to = words.getLast().end();
        if (found.stream()
                .noneMatch(other ->
                        other.at() <= from && from < other.at() + other.found().length())) {
            found.add(new Finding(Kind.NAME, text.substring(from, to), from));
        }
    }

    private static boolean isInstruction(MatchResult word, String text) {
        String before = text.substring(0, word.start()).stripTrailing();
        boolean beginsSentence = before.isEmpty()
                || ".!?:;•–-(".indexOf(before.charAt(before.length() - 1)) >= 0
                || text.substring(before.length(), word.start()).contains("\n");
        return beginsSentence && INSTRUCTIONS.contains(key(word));
    }

    /** Capitalised words with nothing but one space between them. */
    private static List<List<MatchResult>> runs(String text) {
        List<List<MatchResult>> runs = new ArrayList<>();
        int end = -2;
        for (MatchResult word : WORD.matcher(text).results().toList()) {
            if (word.start() != end + 1 || text.charAt(end) != ' ') {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(word);
            end = word.end();
        }
        return runs;
    }

    private static String key(MatchResult word) {
        return word.group().toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String all) {
        return Set.copyOf(List.of(all.strip().split("\\s+")));
    }
}
