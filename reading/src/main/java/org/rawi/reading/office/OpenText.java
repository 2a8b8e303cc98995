package org.rawi.reading.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rawi.reading.Intake;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;
import org.rawi.reading.office.TextBlocks.Style;

/** A text of OpenDocument (ODT), read as {@link WordText} is. */
final class OpenText {
    private static final String CONTENT = "content.xml";
    private static final Set<String> PASSED_OVER = Set.of(
            "tracked-changes", "annotation", "note-citation", "hidden-text", "ruby-text", "object", "title", "desc");

    private final Source source;
    private final Parts parts;
    private final Map<String, Style> styles = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final TextBlocks blocks = new TextBlocks(new StyledText());

    /** For each open element whether its style hides it. */
    private final Deque<Boolean> hides = new ArrayDeque<>();

    private int hiding;

    OpenText(Source source, Parts parts) {
        this.source = source;
        this.parts = parts;
    }

    void read(Intake intake) throws IOException {
        refuseEncrypted();
        styles("styles.xml");
        styles(CONTENT);
        try (Xml xml = parts.xml(CONTENT)
                .orElseThrow(() -> new RefusedException("an OpenDocument file without its text", "the whole file"))) {
            boolean isBody = false;
            while (xml.next()) {
                if (xml.opens("body")) {
                    isBody = true;
                } else if (isBody) {
                    event(xml);
                }
            }
        }
        blocks.end();
        if (blocks.text().isEmpty()) {
            throw new RefusedException("empty: a file without words", "a file with text in it");
        }
        intake.accept(new Reading.Text(
                source.where(), blocks.text().document(source, parts.hash(), parts.property("title"))));
    }

    private void refuseEncrypted() throws IOException {
        Optional<Xml> manifest = parts.xml("META-INF/manifest.xml");
        if (manifest.isPresent()) {
            try (Xml xml = manifest.get()) {
                while (xml.next()) {
                    if (xml.opens("encryption-data")) {
                        throw new RefusedException("a file with a password", "a file without a password");
                    }
                }
            }
        }
    }

    /** Styles of {@code part}: what they and those that they are made from are called, and which are not shown. */
    private void styles(String part) throws IOException {
        Optional<Xml> opened = parts.xml(part);
        if (opened.isPresent()) {
            try (Xml xml = opened.get()) {
                String name = "";
                while (xml.next() && !xml.opens("body")) {
                    if (xml.opens("style")) {
                        name = xml.attribute("name");
                        String parent = xml.attribute("parent-style-name");
                        Optional<Style> style = WordStyles.named(name)
                                .or(() -> Optional.ofNullable(styles.get(parent)))
                                .or(() -> WordStyles.named(parent));
                        if (style.isPresent()) {
                            styles.put(name, style.get());
                        }
                    } else if (xml.opens("text-properties")
                            && xml.attribute("display").equals("none")) {
                        hidden.add(name);
                    }
                }
            }
        }
    }

    private void event(Xml xml) throws IOException {
        if (xml.opens() && (PASSED_OVER.contains(xml.element()) || isHiddenParagraph(xml))) {
            xml.skip();
        } else if (xml.opens()) {
            open(xml);
        } else if (xml.closes()) {
            close(xml.element());
        } else if (xml.isText() && hiding == 0) {
            blocks.append(xml.text().replaceAll("\\s+", " "));
        }
    }

    private static boolean isHiddenParagraph(Xml xml) {
        return xml.opens("hidden-paragraph") && xml.attribute("is-hidden").equals("true");
    }

    private void open(Xml xml) throws IOException {
        boolean hide = hidden.contains(xml.attribute("style-name"));
        hides.push(hide);
        hiding += hide ? 1 : 0;
        switch (xml.element()) {
            case "p", "h" -> {
                blocks.open();
                Optional.ofNullable(styles.get(xml.attribute("style-name"))).ifPresent(blocks::style);
                if (xml.element().equals("h") && !styles.containsKey(xml.attribute("style-name"))) {
                    level(xml.attribute("outline-level")).ifPresent(blocks::style);
                }
            }
            case "note-body" -> blocks.openNote();
            case "table-row" -> blocks.openRow();
            case "table-cell" -> blocks.openCell();
            case "s", "tab" -> blocks.append(" ");
            case "line-break" -> blocks.append("\n");
            default -> {}
        }
    }

    private static Optional<Style> level(String level) {
        return level.matches("[1-9]")
                ? WordStyles.ofLevel(String.valueOf(Integer.parseInt(level) - 1))
                : WordStyles.ofLevel("0");
    }

    private void close(String element) throws IOException {
        hiding -= Boolean.TRUE.equals(hides.poll()) ? 1 : 0;
        switch (element) {
            case "p", "h" -> blocks.close();
            case "note-body" -> blocks.closeNote();
            case "table-row" -> blocks.closeRow();
            default -> {}
        }
    }
}
