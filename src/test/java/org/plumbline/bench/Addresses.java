package org.plumbline.bench;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The addresses one person has come across, by kind of page. Every kind is opened as often as every other, so that the rare
 * ones are measured too: a filter of a list is a kind of its own.
 */
final class Addresses {
    /** Kept of each kind, so that a list of children does not fill the memory. */
    private static final int MOST_OF_A_KIND = 300;
    /** What is typed into the fields of searches and filters: parts of names, and beginnings of ids. */
    private static final List<String> TYPED = List.of("son", "Smith", "an", "1", "42", "907");
    /** Files, the help texts that are no pages, and the ways out. */
    private static final String NOT_OPENED = "/assets/.*|.*sign-out.*|.*\\.(xlsx|csv|json|txt)(\\?.*)?";

    private final Map<String, List<String>> byKind = new TreeMap<>();
    private final Random choice;

    Addresses(Random choice) {
        this.choice = choice;
    }

    /** The path without what tells one child or evaluation from another, and which parameters it has. */
    static String kind(String address) {
        String[] parts = address.split("\\?", 2);
        String path = Visitor.kind(parts[0]);
        if (parts.length == 1) {
            return path;
        }
        String names = Stream.of(parts[1].split("&"))
                .filter(parameter -> !parameter.endsWith("="))
                .map(parameter -> parameter.replaceAll("=.*", ""))
                .distinct()
                .sorted()
                .collect(Collectors.joining("&"));
        return names.isEmpty() ? path : path + "?" + names;
    }

    /** Remembers where the page leads: its links, and each answer to the fields of its filters and searches. */
    void learn(HttpResponse<String> answer) {
        boolean isPage = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        Document page = Jsoup.parse(isPage ? answer.body() : "");
        page.select("a[href^=/]").forEach(link -> add(link.attr("href").replaceAll("#.*", "")));
        page.select("form[method=get][action^=/]").forEach(this::learnForm);
    }

    private void learnForm(Element form) {
        Map<String, List<String>> answers = new HashMap<>();
        form.select("input[name]:not([type=hidden], [type=radio], [type=checkbox])")
                .forEach(field -> answers.put(field.attr("name"), TYPED));
        form.select("option, input[type=radio], input[type=checkbox]")
                .forEach(option -> answers.computeIfAbsent(nameOf(option), _ -> new ArrayList<>())
                        .add(option.val()));
        answers.forEach((name, values) -> values.stream()
                .filter(value -> !value.isEmpty())
                .forEach(value -> add(
                        form.attr("action") + "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
    }

    private static String nameOf(Element option) {
        Element select = option.closest("select");
        return select == null ? option.attr("name") : select.attr("name");
    }

    private void add(String address) {
        if (!address.isEmpty() && !address.matches(NOT_OPENED)) {
            List<String> known = byKind.computeIfAbsent(kind(address), _ -> new ArrayList<>());
            if (!known.contains(address)) {
                if (known.size() < MOST_OF_A_KIND) {
                    known.add(address);
                } else {
                    known.set(choice.nextInt(MOST_OF_A_KIND), address);
                }
            }
        }
    }

    /** One of the addresses, every kind as likely as every other. */
    String next() {
        List<String> kinds = List.copyOf(byKind.keySet());
        List<String> known = byKind.getOrDefault(kinds.get(choice.nextInt(kinds.size())), List.of());
        return known.get(choice.nextInt(known.size()));
    }
}
