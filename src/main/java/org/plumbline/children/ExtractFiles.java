package org.plumbline.children;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.children.returns.ReturnKind;
import org.plumbline.children.returns.TextFile;
import org.plumbline.children.ssda903.Ssda903Reader;

/** Tells by their content which kind of extract some files are together, whatever they are called. */
final class ExtractFiles {
    private static final int OPENING_CHARACTERS = 4_096;

    /** The first two bytes of a zip file (which an .xlsx is) and of a compound file (an old or protected workbook). */
    private static final List<Integer> WORKBOOK_MARKS = List.of(0x504B, 0xD0CF);

    private ExtractFiles() {}

    /** What some files are together. */
    sealed interface Recognised {}

    /** A workbook, or something that is neither a return nor text, for which the workbook's reader has the words. */
    record AnnexA() implements Recognised {}

    record Return(ReturnKind kind) implements Recognised {}

    /**
     * Files of different kinds, which cannot be one extract.
     *
     * @param what says which file is what, and what to do
     */
    record Mixed(String what) implements Recognised {}

    static Recognised recognise(List<Path> files) throws IOException {
        Map<Optional<ReturnKind>, Path> firsts = new LinkedHashMap<>();
        for (Path file : files) {
            firsts.putIfAbsent(kindOf(file), file);
        }
        if (firsts.size() > 1) {
            return new Mixed(mixed(firsts));
        }
        return firsts.keySet().iterator().next().<Recognised>map(Return::new).orElseGet(AnnexA::new);
    }

    private static Optional<ReturnKind> kindOf(Path path) throws IOException {
        if (isWorkbook(path)) {
            return Optional.empty();
        }
        TextFile file = TextFile.of(path);
        String opening = file.opening(OPENING_CHARACTERS);
        if (opening.stripLeading().startsWith("<")) {
            return Optional.of(
                    opening.contains("<" + Ssda903Reader.ROOT) || opening.contains(":" + Ssda903Reader.ROOT)
                            ? ReturnKind.SSDA903
                            : ReturnKind.CIN_CENSUS);
        }
        String name = file.name().toLowerCase(Locale.ROOT);
        boolean saysText = name.endsWith(".csv") || name.endsWith(".txt") || name.endsWith(".tsv");
        if (name.endsWith(".xml")) {
            return Optional.of(ReturnKind.CIN_CENSUS);
        }
        return saysText || Ssda903Reader.recognises(file) ? Optional.of(ReturnKind.SSDA903) : Optional.empty();
    }

    private static boolean isWorkbook(Path path) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            byte[] mark = bytes.readNBytes(2);
            return mark.length == 2 && WORKBOOK_MARKS.contains((mark[0] & 0xff) << 8 | (mark[1] & 0xff));
        }
    }

    private static String mixed(Map<Optional<ReturnKind>, Path> firsts) {
        List<String> kinds = new ArrayList<>();
        firsts.forEach((kind, file) -> kinds.add(TextFile.nameOf(file) + " is of the kind "
                + kind.map(ReturnKind::title).orElse("Annex A workbook")));
        return String.join(", ", kinds) + ". Name the files of one kind at a time.";
    }
}
