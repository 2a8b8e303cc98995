package org.rawi.knowledge.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A sheet of an XLSX workbook, read as a stream; only its shared words are held. */
record XlsxSheet(Path file, String entry, List<String> shared) implements Sheet {
    private static final String SHARED = "xl/sharedStrings.xml";

    /** The sheets of a workbook, in the order of their numbers; none where the file is a zip of another sort. */
    static List<Sheet> of(Path file) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            List<String> shared = new ArrayList<>();
            if (zip.getEntry(SHARED) != null) {
                try (InputStream in = zip.getInputStream(zip.getEntry(SHARED))) {
                    shared.addAll(words(in));
                }
            }
            for (int i = 1; zip.getEntry(sheet(i)) != null; i++) {
                sheets.add(new XlsxSheet(file, sheet(i), shared));
            }
        } catch (XMLStreamException e) {
            throw new IOException(file + ": not a workbook that can be read: " + e.getMessage(), e);
        }
        return sheets;
    }

    private static String sheet(int number) {
        return "xl/worksheets/sheet" + number + ".xml";
    }

    /** Each {@code si} is one cell's words, whatever runs they are cut into. */
    private static List<String> words(InputStream in) throws XMLStreamException {
        List<String> words = new ArrayList<>();
        XMLStreamReader xml = reader(in);
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("si")) {
                words.add(text.toString());
                text.setLength(0);
            }
        }
        return words;
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }

    @Override
    public String name() {
        return file.getFileName() + "!" + entry.substring(entry.lastIndexOf('/') + 1, entry.length() - 4);
    }

    @Override
    public void forEach(RowReader reader) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
                InputStream in = zip.getInputStream(new ZipEntry(entry))) {
            rows(reader(in), reader);
        } catch (XMLStreamException e) {
            throw new IOException(name() + ": not a sheet that can be read: " + e.getMessage(), e);
        }
    }

    private void rows(XMLStreamReader xml, RowReader reader) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        int line = 0;
        String type = "";
        while (xml.hasNext()) {
            int event = xml.next();
            String name = xml.isStartElement() || xml.isEndElement() ? xml.getLocalName() : "";
            if (event == XMLStreamConstants.START_ELEMENT && name.equals("row")) {
                cells = new ArrayList<>();
                String number = xml.getAttributeValue(null, "r");
                line = number == null ? line + 1 : Integer.parseInt(number);
            } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("c")) {
                type = String.valueOf(xml.getAttributeValue(null, "t"));
                fill(cells, xml.getAttributeValue(null, "r"));
                cells.add("");
            } else if (event == XMLStreamConstants.START_ELEMENT && (name.equals("v") || name.equals("t"))) {
                put(cells, type, xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT && name.equals("row")) {
                boolean blank = cells.stream().allMatch(String::isBlank);
                if (!blank && !reader.read(line, List.copyOf(cells))) {
                    return;
                }
            }
        }
    }

    /** Cells that are empty are left out of the file: «D7» after «B7» leaves one out. */
    private static void fill(List<String> cells, String reference) {
        if (reference != null) {
            int column = 0;
            for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
                column = column * 26 + reference.charAt(i) - 'A' + 1;
            }
            while (cells.size() < column - 1) {
                cells.add("");
            }
        }
    }

    private void put(List<String> cells, String type, String words) {
        String value = type.equals("s") ? shared.get(Integer.parseInt(words.strip())) : words;
        int last = cells.size() - 1;
        cells.set(last, (cells.get(last) + value).strip());
    }
}
