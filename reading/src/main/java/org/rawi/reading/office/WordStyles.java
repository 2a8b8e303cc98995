package org.rawi.reading.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rawi.reading.office.TextBlocks.Style;

/**
 * What the styles of a Word file say of its paragraphs, by their ids. Their names are the same in all languages of Word.
 *
 * @param styles those that say something
 * @param hidden those whose words are not shown
 */
record WordStyles(Map<String, Style> styles, Set<String> hidden) {
    static WordStyles of(Parts parts, String name) throws IOException {
        Map<String, Style> styles = new HashMap<>();
        Set<String> hidden = new HashSet<>();
        Optional<Xml> part = parts.xml(name);
        if (part.isPresent()) {
            try (Xml xml = part.get()) {
                String id = "";
                while (xml.next()) {
                    if (xml.opens("style")) {
                        id = xml.attribute("styleId");
                    } else if (xml.opens("name") && named(xml.attribute("val")).isPresent()) {
                        styles.put(id, named(xml.attribute("val")).get());
                    } else if (xml.opens("basedOn") && styles.containsKey(xml.attribute("val"))) {
                        styles.putIfAbsent(id, styles.get(xml.attribute("val")));
                    } else if (xml.opens("outlineLvl")
                            && ofLevel(xml.attribute("val")).isPresent()) {
                        styles.putIfAbsent(id, ofLevel(xml.attribute("val")).get());
                    } else if (xml.opens("vanish") && xml.isOn()) {
                        hidden.add(id);
                    }
                }
            }
        }
        return new WordStyles(styles, hidden);
    }

    Optional<Style> style(String id) {
        return Optional.ofNullable(styles.get(id));
    }

    boolean hides(String id) {
        return hidden.contains(id);
    }

    /** A heading of the outline's level, which counts from 0; body text has 9. */
    static Optional<Style> ofLevel(String level) {
        return level.matches("[0-8]")
                ? Optional.of(new Style(StyledText.Kind.HEADING, Integer.parseInt(level) + 1))
                : Optional.empty();
    }

    /** What a style of this name says, «Heading 2», «Title». */
    static Optional<Style> named(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replace("_20_", " ")
                .replace('_', ' ')
                .strip();
        if (plain.matches("heading [1-9]")) {
            return ofLevel(String.valueOf(plain.charAt(plain.length() - 1) - '1'));
        }
        StyledText.Kind kind =
                switch (plain) {
                    case "title" -> StyledText.Kind.TITLE;
                    case "subtitle" -> StyledText.Kind.HEADING;
                    case "caption", "figure", "illustration" -> StyledText.Kind.CAPTION;
                    case "quote", "intense quote", "quotations" -> StyledText.Kind.QUOTE;
                    case "header", "footer", "page number" -> StyledText.Kind.FURNITURE;
                    default -> plain.matches("(?:toc|contents) (?:\\d|heading)") ? StyledText.Kind.FURNITURE : null;
                };
        return Optional.ofNullable(kind).map(known -> new Style(known, known == StyledText.Kind.HEADING ? 9 : 0));
    }
}
