package org.plumbline.children.workbook;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.workbook.WorkbookRefused.Reason;

/**
 * An open .xlsx workbook: its sheets and what their cells share. Sheets may be read by several threads at once, each
 * with its own cursor. Everything unsafe or unreadable ends in {@link WorkbookRefused}.
 */
public final class Workbook implements AutoCloseable {
    private static final String WORKBOOK_PART = "xl/workbook.xml";

    private final ZipFile zip;
    private final Limits limits;
    private final AtomicLong unpacked = new AtomicLong();
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean date1904;
    private SharedStrings shared = SharedStrings.NONE;

    private Workbook(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /** Opens a workbook and reads the texts its cells share, not yet the sheets. */
    public static Workbook open(Path file, Limits limits) throws IOException {
        if (Files.size(file) > limits.fileBytes()) {
            throw new WorkbookRefused(Reason.TOO_LARGE);
        }
        FileKind.requireWorkbook(file);
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | EOFException damaged) {
            throw new WorkbookRefused(Reason.DAMAGED, damaged);
        }
        Workbook workbook = new Workbook(zip, limits);
        try {
            workbook.readDirectory();
        } catch (IOException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
        return workbook;
    }

    /** The sheets, in the order of their tabs. */
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /** A cursor before the sheet's first row. */
    public SheetCursor read(Sheet sheet) throws IOException {
        return new SheetCursor(part(sheet.part()), shared, date1904, limits.emptyRows());
    }

    private void readDirectory() throws IOException {
        if (zip.getEntry("[Content_Types].xml") == null) {
            throw new WorkbookRefused(Reason.NOT_A_WORKBOOK);
        }
        String workbookPart = workbookPart();
        Relationships related = relationships(workbookPart);
        readWorkbook(workbookPart, related);
        String sharedPart = related.ofType("/sharedStrings");
        if (sharedPart != null && zip.getEntry(sharedPart) != null) {
            try (PartReader part = part(sharedPart)) {
                shared = SharedStrings.read(part, limits.sharedCharacters());
            }
        }
    }

    private String workbookPart() throws IOException {
        String part = relationships("").ofType("/officeDocument");
        String found = part == null ? WORKBOOK_PART : part;
        if (found.endsWith(".bin")) {
            throw new WorkbookRefused(Reason.BINARY_FORMAT);
        }
        if (!found.startsWith("xl/") || zip.getEntry(found) == null) {
            throw new WorkbookRefused(Reason.NOT_A_WORKBOOK);
        }
        return found;
    }

    private void readWorkbook(String workbookPart, Relationships related) throws IOException {
        try (PartReader part = part(workbookPart)) {
            while (part.nextStart()) {
                switch (part.name()) {
                    case "workbookPr" -> date1904 = isTrue(part.attribute("date1904"));
                    case "sheet" -> addSheet(part.attribute("name"), related.byId(part.attribute("id")));
                    default -> {
                        // Views, names and the like have no bearing on the cells.
                    }
                }
            }
        }
    }

    private void addSheet(@Nullable String name, @Nullable String part) throws WorkbookRefused {
        ZipEntry entry = part == null ? null : zip.getEntry(part);
        // Chart and dialogue sheets have no cells.
        if (part == null || entry == null || !part.contains("worksheets/")) {
            return;
        }
        if (sheets.size() == limits.sheets()) {
            throw new WorkbookRefused(Reason.TOO_MANY_SHEETS);
        }
        sheets.add(new Sheet(PlainText.of(name == null ? part : name), part, entry.getCompressedSize()));
    }

    private Relationships relationships(String source) throws IOException {
        int folder = source.lastIndexOf('/') + 1;
        String part = source.substring(0, folder) + "_rels/" + source.substring(folder) + ".rels";
        Relationships found = new Relationships();
        if (zip.getEntry(part) != null) {
            try (PartReader reader = part(part)) {
                while (reader.nextStart()) {
                    if (reader.name().equals("Relationship")) {
                        found.add(
                                source.substring(0, folder),
                                reader.attribute("Id"),
                                reader.attribute("Type"),
                                reader.attribute("Target"));
                    }
                }
            }
        }
        return found;
    }

    private PartReader part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        InputStream stream = entry == null ? null : zip.getInputStream(entry);
        if (entry == null || stream == null) {
            throw new WorkbookRefused(Reason.DAMAGED);
        }
        return new PartReader(new GuardedStream(stream, entry.getCompressedSize(), unpacked, limits));
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Which part is which, as the package says; targets outside it are never followed. */
    private static final class Relationships {
        private final Map<String, String> byId = new HashMap<>();
        private final Map<String, String> byType = new HashMap<>();

        void add(String folder, @Nullable String id, @Nullable String type, @Nullable String target) {
            if (id == null || type == null || target == null) {
                return;
            }
            String part = target.startsWith("/") ? target.substring(1) : folder + target;
            byId.put(id, part);
            byType.putIfAbsent(type.substring(Math.max(0, type.lastIndexOf('/'))), part);
        }

        @Nullable
        String byId(@Nullable String id) {
            return id == null ? null : byId.get(id);
        }

        @Nullable
        String ofType(String lastSegment) {
            return byType.get(lastSegment);
        }
    }
}
