package org.rawi.desk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.rawi.desk.page.Masthead;

/** The templates that were compiled while Rawi was built. */
final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** The page that {@code template} makes of its record. */
    String render(String template, Masthead head, Object page) {
        StringOutput output = new StringOutput();
        engine.render(template + ".jte", Map.of("head", head, "page", page), output);
        return output.toString();
    }
}
