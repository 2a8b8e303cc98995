package org.rawi.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.model.Document;
import org.rawi.reading.Bytes;
import org.rawi.reading.Reading;

class PdfTest {
    private static final Path VISUAL = Path.of("..", "examples", "formats", "pdf", "visual.pdf");

    @TempDir
    private Path folder;

    @Test
    void aFontThatIsNotInTheFileIsNotLookedForOnTheMachine() {
        System.setProperty("pdfbox.fontcache", folder.toString());
        byte[] pdf = pdf("BT /F1 12 Tf 50 700 Td (The market road is open again) Tj ET", "");
        assertThat(Bytes.read(pdf)).containsExactly(new Reading.Skip("standard input", "not Arabic"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPdfIsKnownByItsContentInAnArchiveToo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("report.txt"));
            zip.write(Files.readAllBytes(VISUAL));
        }
        assertThat(Bytes.documents(bytes.toByteArray()))
                .extracting(Document::id)
                .containsExactly("-!/report.txt");
    }

    @Test
    void aStreamThatGrowsAsABombDoesIsGivenUp() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] nothing = new byte[1 << 20];
            Arrays.fill(nothing, (byte) ' ');
            for (int i = 0; i < 80; i++) {
                deflater.write(nothing);
            }
        }
        String stream = new String(packed.toByteArray(), StandardCharsets.ISO_8859_1);
        assertThat(Bytes.failures(pdf(stream, "/Filter /FlateDecode")))
                .singleElement()
                .asString()
                .contains("as in a compression bomb");
    }

    @Test
    void whatIsNoPdfBehindItsFirstLineFailsInOneLineAndSoon() {
        byte[] noise = new byte[4 << 20];
        new Random(3).nextBytes(noise);
        byte[] nested = "%PDF-1.4\n1 0 obj\n".concat("[".repeat(300_000)).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, noise, 0, 9);
        for (byte[] broken : List.of(noise, nested, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThat(Bytes.failures(broken))
                    .singleElement()
                    .asString()
                    .contains("a PDF"));
        }
    }

    @Test
    void aPageThatShowsItselfForEverIsGivenUp() {
        byte[] pdf = pdf("q /X Do Q", "/Resources 0");
        assertThatCode(() -> Bytes.read(pdf)).doesNotThrowAnyException();
    }

    @Test
    void aFileCutOffOrDamagedNeverThrows() throws IOException {
        byte[] whole = Files.readAllBytes(VISUAL);
        Random random = new Random(11);
        for (int end = 20; end < whole.length; end += whole.length / 25) {
            byte[] cut = Arrays.copyOf(whole, end);
            assertThatCode(() -> Bytes.read(cut)).doesNotThrowAnyException();
            byte[] damaged = whole.clone();
            for (int n = 0; n < 20; n++) {
                damaged[20 + random.nextInt(damaged.length - 20)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> Bytes.read(damaged)).doesNotThrowAnyException();
        }
    }

    /** A PDF of one page whose content is {@code stream}. */
    private static byte[] pdf(String stream, String filter) {
        int length = stream.length();
        String text = "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                + "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>\nendobj\n"
                + "4 0 obj\n<</Length " + length + " " + filter + ">>\nstream\n" + stream + "\nendstream\nendobj\n"
                + "trailer\n<</Root 1 0 R>>\n%%EOF\n";
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
