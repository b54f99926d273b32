package org.plumbline.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The compiled templates. A record's template has the record's own name, in the folder of its room. */
final class Templates {
    private static final String ROOT = "org.plumbline";
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(null, ContentType.Html, null, ROOT);

    private Templates() {}

    /** The content alone, as htmx swaps it in. */
    static String render(Object page) {
        var output = new StringOutput();
        ENGINE.render(nameFor(page.getClass()), page, output);
        return output.toString();
    }

    /** The content within the layout. */
    static String render(Layout layout, Object page) {
        return within(layout, inner -> ENGINE.render(nameFor(page.getClass()), page, inner));
    }

    static String within(Layout layout, Content content) {
        var output = new StringOutput(32_768);
        ENGINE.render("page/layout.jte", Map.of("layout", layout, "content", content), output);
        return output.toString();
    }

    /** Another partial, rendered in place. */
    static void into(String template, Object parameter, TemplateOutput output) {
        ENGINE.render(template, parameter, output);
    }

    static String nameFor(Class<?> page) {
        return page.getName().substring(ROOT.length() + 1).replace('.', '/') + ".jte";
    }
}
