package org.rawi.reading.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rawi.reading.Format;
import org.rawi.reading.Intake;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;

/** A workbook or a text of an office program: XLSX, DOCX, ODT. Others of their kind are refused by name. */
public final class Office implements Format {
    private static final int NAME = 30;
    private static final int SAID = 60;
    private static final Pattern FIRST_PART = Pattern.compile(
            "(?:\\[Content_Types\\]\\.xml|_rels/\\.rels|docProps/.*|customXml/.*|(?:word|xl|ppt)/.*\\.(?:xml|rels|bin))");
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    @Override
    public boolean fits(Source source) throws IOException {
        if (!source.hasMagic(0, 'P', 'K', 3, 4)) {
            return false;
        }
        String first = firstPart(source.head());
        return FIRST_PART.matcher(first).matches() || first.startsWith("mimetype" + OPEN_DOCUMENT);
    }

    /** The name of the first part, and behind «mimetype» what it says. */
    private static String firstPart(byte[] head) {
        int length = head.length < NAME ? 0 : (head[26] & 0xFF) + ((head[27] & 0xFF) << 8);
        String name = new String(
                head,
                Math.min(NAME, head.length),
                Math.min(length, Math.max(0, head.length - NAME)),
                StandardCharsets.UTF_8);
        int said = NAME + length;
        return name.equals("mimetype") && head.length > said + SAID
                ? name + new String(head, said, SAID, StandardCharsets.US_ASCII)
                : name;
    }

    @Override
    public void read(Source source, Intake intake) throws IOException {
        try (Parts parts = Parts.of(source)) {
            String main = parts.target("", "officeDocument", "");
            switch (kind(parts, main)) {
                case "workbook" -> new Workbook(source, parts, main, intake).read();
                case "document" -> new WordText(source, parts, main).read(intake);
                case "text" -> new OpenText(source, parts).read(intake);
                case "presentation" -> throw refused("a presentation");
                case "spreadsheet" -> throw refused("a sheet of OpenDocument (.ods)");
                case "bin" -> throw refused("a binary workbook (.xlsb)");
                default -> throw refused("an office file that is neither a workbook nor a text");
            }
        }
    }

    /** The root of the main part, or what stands behind OpenDocument's name. */
    private static String kind(Parts parts, String main) throws IOException {
        if (main.endsWith(".bin")) {
            return "bin";
        }
        Optional<Xml> part = parts.xml(main);
        if (part.isPresent()) {
            try (Xml xml = part.get()) {
                while (xml.next()) {
                    if (xml.opens()) {
                        return xml.element();
                    }
                }
            }
        }
        Optional<InputStream> said = parts.open("mimetype");
        return said.isPresent()
                ? new String(said.get().readNBytes(SAID), StandardCharsets.US_ASCII).replace(OPEN_DOCUMENT, "")
                : "";
    }

    private static RefusedException refused(String kind) {
        return new RefusedException(kind + ", which is not read", "XLSX, DOCX, ODT, PDF, CSV or plain text");
    }
}
