package org.rawi.reading.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook or a text put together by hand, part by part. */
final class OfficeFile {
    private static final String SHEET = " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
    private static final String WORD = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private OfficeFile(String main) {
        part("[Content_Types].xml", "<Types/>");
        part("_rels/.rels", relation("officeDocument", main));
    }

    /** A workbook of one sheet whose rows are {@code rows}, «&lt;row>…&lt;/row>». */
    static OfficeFile workbook(String rows) {
        return new OfficeFile("xl/workbook.xml")
                .part(
                        "xl/workbook.xml",
                        "<workbook" + SHEET + "><sheets><sheet name='S' sheetId='1' r:id='r1'/></sheets></workbook>")
                .part("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"))
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet" + SHEET + "><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** A text whose body is {@code body}. */
    static OfficeFile text(String body) {
        return new OfficeFile("word/document.xml")
                .part("word/document.xml", "<w:document" + WORD + "><w:body>" + body + "</w:body></w:document>");
    }

    OfficeFile part(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    OfficeFile part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1'"
                + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind + "' Target='"
                + target + "'/></Relationships>";
    }
}
