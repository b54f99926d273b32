package org.plumbline.demo.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.demo.county.Dice;

/** The sentences auditors of the county write, by the domain they are about and by kind. */
final class Narratives {
    private static final String RESOURCE = "/org/plumbline/demo/narratives.txt";

    private final Map<String, List<String>> texts;

    private Narratives(Map<String, List<String>> texts) {
        this.texts = texts;
    }

    static Narratives shipped() {
        var texts = new HashMap<String, List<String>>();
        try (InputStream in = Objects.requireNonNull(Narratives.class.getResourceAsStream(RESOURCE))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 3))
                    .forEach(parts -> texts.computeIfAbsent(key(parts[0], parts[1]), _ -> new ArrayList<>())
                            .add(parts[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Narratives(texts);
    }

    /** One of the sentences. */
    String pick(String about, String kind, Dice dice) {
        return dice.pick(all(about, kind));
    }

    /** All sentences of a kind; a domain that nobody wrote about borrows those on recording. */
    List<String> all(String about, String kind) {
        List<String> found = texts.get(key(about, kind));
        return found == null ? Objects.requireNonNull(texts.get(key("recording", kind))) : found;
    }

    private static String key(String about, String kind) {
        return about + "/" + kind;
    }
}
