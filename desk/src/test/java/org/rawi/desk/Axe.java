package org.rawi.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks a page over for what keeps people out who cannot see or point. */
final class Axe {
    private static final String SCRIPT = script();

    private Axe() {}

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("axe-core/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The serious faults of the page that {@code browser} shows. */
    @SuppressWarnings("unchecked")
    static List<String> faults(Browser browser) {
        browser.run(SCRIPT);
        return (List<String>) browser.run("""
                return axe.run({resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}).then((found) => found.violations
                    .filter((fault) => ['serious', 'critical'].includes(fault.impact))
                    .flatMap((fault) => fault.nodes.map((node) => fault.id + ' ' + node.html.slice(0, 120) + ' ' + (node.any[0]?.message ?? ''))));
                """);
    }
}
