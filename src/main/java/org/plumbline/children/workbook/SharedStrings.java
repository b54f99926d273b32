package org.plumbline.children.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.plumbline.children.workbook.WorkbookRefused.Reason;

/** The texts that cells refer to by number; each is kept once, already plain. */
final class SharedStrings {
    static final SharedStrings NONE = new SharedStrings(new String[0]);

    private final String[] texts;

    private SharedStrings(String[] texts) {
        this.texts = texts;
    }

    static SharedStrings read(PartReader part, long mostCharacters) throws IOException {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        long characters = 0;
        while (part.nextStart()) {
            if (part.name().equals("si")) {
                readItem(part, text);
                texts.add(PlainText.of(text));
                // An empty text still costs its place in the list.
                characters += text.length() + 8;
                if (characters > mostCharacters) {
                    throw new WorkbookRefused(Reason.UNPACKS_TOO_LARGE);
                }
            }
        }
        return new SharedStrings(texts.toArray(String[]::new));
    }

    /** Plain or rich text to the end of the element; readings of East Asian text (rPh) are not part of it. */
    static void readItem(PartReader part, StringBuilder into) throws IOException {
        into.setLength(0);
        int depth = 1;
        while (depth > 0) {
            int event = part.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (part.name()) {
                    case "t" -> part.appendElementText(into);
                    case "rPh" -> part.skipElement();
                    default -> depth++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new WorkbookRefused(Reason.DAMAGED);
            }
        }
    }

    String at(int index) throws WorkbookRefused {
        if (index < 0 || index >= texts.length) {
            throw new WorkbookRefused(Reason.DAMAGED);
        }
        return texts[index];
    }
}
