package org.rawi.reading.office;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rawi.reading.Intake;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;

/**
 * A text of Word (DOCX): its paragraphs as they stand when all changes are accepted, tables row by row, notes at the end. What is
 * deleted or hidden, comments, and the heads and feet of its pages are no part of it.
 */
final class WordText {
    private static final Set<String> PASSED_OVER = Set.of("del", "moveFrom", "Fallback", "rt", "instrText", "delText");

    private final Source source;
    private final Parts parts;
    private final String main;
    private final WordStyles styles;
    private final TextBlocks blocks = new TextBlocks(new StyledText());

    WordText(Source source, Parts parts, String main) throws IOException {
        this.source = source;
        this.parts = parts;
        this.main = main;
        this.styles = WordStyles.of(parts, parts.target(main, "styles", "word/styles.xml"));
    }

    void read(Intake intake) throws IOException {
        add(main, Set.of());
        add(parts.target(main, "footnotes", ""), Set.of("separator", "continuationSeparator", "continuationNotice"));
        add(parts.target(main, "endnotes", ""), Set.of("separator", "continuationSeparator", "continuationNotice"));
        StyledText text = blocks.text();
        if (text.isEmpty()) {
            throw new RefusedException("empty: a file without words", "a file with text in it");
        }
        String title = parts.property("title");
        intake.accept(new Reading.Text(source.where(), text.document(source, parts.hash(), title)));
    }

    /** Adds the part {@code name}; elements of the types {@code without} are left out. */
    private void add(String name, Set<String> without) throws IOException {
        Optional<Xml> part = parts.xml(name);
        if (part.isPresent()) {
            try (Xml xml = part.get()) {
                while (xml.next()) {
                    if (xml.opens()
                            && (PASSED_OVER.contains(xml.element()) || without.contains(xml.attribute("type")))) {
                        xml.skip();
                    } else if (xml.opens()) {
                        open(xml);
                    } else if (xml.closes()) {
                        close(xml.element());
                    } else if (xml.isText() && isShown()) {
                        blocks.append(xml.text());
                    }
                }
            }
        }
    }

    private final Set<String> within = new HashSet<>();
    private boolean isHidden;

    private boolean isShown() {
        return within.contains("t") && !isHidden;
    }

    private void open(Xml xml) throws IOException {
        String element = xml.element();
        switch (element) {
            case "p" -> blocks.open();
            case "tr" -> blocks.openRow();
            case "tc" -> blocks.openCell();
            case "pStyle" -> styles.style(xml.attribute("val")).ifPresent(blocks::style);
            case "outlineLvl" -> WordStyles.ofLevel(xml.attribute("val")).ifPresent(blocks::style);
            case "rStyle" -> isHidden |= styles.hides(xml.attribute("val"));
            case "vanish" -> isHidden |= !within.contains("pPr") && xml.isOn();
            case "r" -> isHidden = false;
            case "tab", "ptab" -> blocks.append(within.contains("r") ? " " : "");
            case "br", "cr" -> blocks.append("\n");
            case "noBreakHyphen" -> blocks.append("-");
            default -> {}
        }
        if (element.equals("t") || element.equals("pPr") || element.equals("r")) {
            within.add(element);
        }
    }

    private void close(String element) throws IOException {
        switch (element) {
            case "p" -> blocks.close();
            case "tr" -> blocks.closeRow();
            case "t", "pPr", "r" -> within.remove(element);
            default -> {}
        }
    }
}
