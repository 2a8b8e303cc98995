package org.rawi.reading.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rawi.model.Document;
import org.rawi.reading.Bytes;

class OfficeTest {
    private static final String TEXT = "وصلت الحافلات إلى البلدة في ساعات الصباح الأولى.";
    private static final String HEADER = "<row r='1'>" + cell("A1", "id") + cell("B1", "text") + "</row>";
    private static final String LAUGHS =
            "<!DOCTYPE x [<!ENTITY a 'ها'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>";

    private static final byte[] EMPTY_ROW = "<row><c s='1'/></row>".getBytes(StandardCharsets.UTF_8);

    private static String cell(String at, String text) {
        return "<c r='" + at + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static String row(int number, String text) {
        return "<row r='" + number + "'>" + cell("A" + number, "k" + number) + cell("B" + number, text) + "</row>";
    }

    @Test
    void cellsAreReadAsTheyAreShown() {
        String rows = "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='str'><f>A1</f><v>title</v></c></row>"
                + "<row r='3'><c r='A3' t='n'><v>1.2345678901E10</v></c><c r='B3' t='s'><v>2</v></c><c r='C3' t='e'><v>#N/A</v></c></row>"
                + "<row r='4'><c r='B4' t='s'><v>3</v></c></row>"
                + "<row r='5'><c r='A5'><v>0.50</v></c><c r='B5' t='s'><v>99</v></c></row>";
        String texts = "<sst><si><t>id</t></si><si><t>text</t></si>"
                + "<si><r><t>وصلت </t></r><r><rPr><b/></rPr><t>الحافلات إلى القرية مساء</t></r><rPh><t>x</t></rPh></si>"
                + "<si><t>سطر أول من الخبر_x000D_\nوسطر ثان منه</t></si></sst>";
        byte[] book =
                OfficeFile.workbook(rows).part("xl/sharedStrings.xml", texts).bytes();
        List<Document> documents = Bytes.documents(book);
        assertThat(documents).extracting(Document::id).containsExactly("12345678901", "-#4");
        assertThat(documents).extracting(Document::title).containsOnlyNulls();
        assertThat(documents)
                .extracting(Document::text)
                .containsExactly("وصلت الحافلات إلى القرية مساء", "سطر أول من الخبر\nوسطر ثان منه");
        assertThat(Bytes.failures(book)).singleElement().asString().startsWith("standard input:5: row: no text");
    }

    @Test
    void declaredEntitiesAreRefusedInOneLine() {
        byte[] book = OfficeFile.workbook(HEADER + row(2, TEXT))
                .part("xl/sharedStrings.xml", LAUGHS + "<sst><si><t>&c;</t></si></sst>")
                .bytes();
        byte[] text = OfficeFile.text("<w:p/>")
                .part("word/document.xml", LAUGHS + "<document><body><p><r><t>&c;</t></r></p></body></document>")
                .bytes();
        byte[] outside = OfficeFile.text("")
                .part(
                        "word/document.xml",
                        "<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><document><p><r><t>&f;</t></r></p></document>")
                .bytes();
        byte[] remote = OfficeFile.text("")
                .part("word/document.xml", "<!DOCTYPE x SYSTEM 'http://localhost:1/x.dtd'><document><p/></document>")
                .bytes();
        for (byte[] file : List.of(book, text, outside, remote)) {
            assertThat(Bytes.documents(file)).isEmpty();
            assertThat(Bytes.failures(file))
                    .singleElement()
                    .asString()
                    .contains("declares entities of its own")
                    .doesNotContain("\n");
        }
    }

    @Test
    void aMillionEmptyRowsAreReadInPassing() {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        sheet.writeBytes(("<worksheet><sheetData>" + HEADER).getBytes(StandardCharsets.UTF_8));
        for (int i = 2; i < 1_000_000; i++) {
            sheet.writeBytes(EMPTY_ROW);
        }
        sheet.writeBytes((row(1_000_000, TEXT) + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8));
        byte[] book = OfficeFile.workbook("")
                .part("xl/worksheets/sheet1.xml", sheet.toByteArray())
                .bytes();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(Bytes.documents(book)).hasSize(1));
    }

    @Test
    void aCellBeyondTheLastColumnIsRefusedAndNotMadeRoomFor() {
        byte[] book = OfficeFile.workbook(HEADER + row(2, TEXT) + "<row r='3'>" + cell("ZZZZZZ3", "x") + "</row>")
                .bytes();
        assertThat(Bytes.documents(book)).hasSize(1);
        assertThat(Bytes.failures(book)).singleElement().asString().contains("«ZZZZZZ3»");
    }

    @Test
    void aSheetThatGrowsAsABombDoesIsGivenUp() {
        byte[] sheet = new byte[64 << 20];
        Arrays.fill(sheet, (byte) ' ');
        byte[] start = ("<worksheet><sheetData>" + HEADER + row(2, TEXT)).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, sheet, 0, start.length);
        byte[] book =
                OfficeFile.workbook("").part("xl/worksheets/sheet1.xml", sheet).bytes();
        assertThat(Bytes.failures(book)).singleElement().asString().contains("as in a compression bomb");
    }

    @Test
    void whatIsNestedTooDeepIsRefused() {
        byte[] text =
                OfficeFile.text("<w:p>".repeat(5000) + "</w:p>".repeat(5000)).bytes();
        assertThat(Bytes.failures(text)).singleElement().asString().contains("nested over 1000 deep");
    }

    @Test
    void aFileCutOffAnywhereFailsInOneLine() {
        byte[] book = OfficeFile.workbook(HEADER + row(2, TEXT)).bytes();
        byte[] text =
                OfficeFile.text("<w:p><w:r><w:t>" + TEXT + "</w:t></w:r></w:p>").bytes();
        for (byte[] file : List.of(book, text)) {
            for (int end = 80; end < file.length; end += 37) {
                assertThat(Bytes.failures(Arrays.copyOf(file, end))).hasSize(1);
            }
        }
    }

    @Test
    void damagedBytesNeverThrow() {
        byte[] book = OfficeFile.workbook(HEADER + row(2, TEXT)).bytes();
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = book.clone();
            for (int n = 0; n < 5; n++) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> Bytes.read(damaged)).doesNotThrowAnyException();
        }
    }

    @Test
    void brokenXmlIsRefusedByItsPart() {
        byte[] text = OfficeFile.text("")
                .part("word/document.xml", "<document><p><r><t>" + TEXT)
                .bytes();
        assertThat(Bytes.failures(text))
                .singleElement()
                .asString()
                .contains("a part «word/document.xml» that is no XML");
    }

    @Test
    void whatIsDeletedOrHiddenIsNoPartOfTheText() {
        byte[] text = OfficeFile.text("<w:p><w:r><w:t>" + TEXT + "</w:t></w:r>"
                        + "<w:del><w:r><w:delText>حذف</w:delText><w:t>حذف</w:t></w:r></w:del>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> مخفي</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t> ظاهر</w:t></w:r>"
                        + "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>")
                .bytes();
        assertThat(Bytes.documents(text)).extracting(Document::text).containsExactly(TEXT + " ظاهر");
    }

    @Test
    void anOrdinaryZipStaysOne() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/a.txt"));
            zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("book.xlsx"));
            zip.write(OfficeFile.workbook(HEADER + row(2, TEXT)).bytes());
        }
        assertThat(Bytes.documents(bytes.toByteArray()))
                .extracting(Document::id)
                .containsExactly("-!/word/a.txt", "k2");
    }

    @Test
    void filesOfOldProgramsAreRefusedByName() {
        assertThat(Bytes.failures(compound("WordDocument")).get(0)).contains(".doc", "saved as DOCX");
        assertThat(Bytes.failures(compound("Workbook")).get(0)).contains(".xls", "XLSX or CSV");
        assertThat(Bytes.failures(compound("EncryptedPackage")).get(0)).contains("with a password");
        assertThat(Bytes.failures("{\\rtf1\\ansi x}".getBytes(StandardCharsets.US_ASCII))
                        .get(0))
                .contains("RTF", "saved as DOCX");
        byte[] slides = OfficeFile.text("")
                .part("word/document.xml", "<p:presentation xmlns:p='p'/>")
                .bytes();
        assertThat(Bytes.failures(slides).get(0)).contains("a presentation, which is not read");
    }

    private static byte[] compound(String stream) {
        byte[] bytes = new byte[4096];
        int[] magic = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (int i = 0; i < magic.length; i++) {
            bytes[i] = (byte) magic[i];
        }
        bytes[48] = 2;
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 512 * 3 + 128, name.length);
        return bytes;
    }
}
