package org.rawi.reading.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.rawi.model.Document;
import org.rawi.reading.Bytes;
import org.rawi.reading.Reading;

class ArchivesTest {
    private static final String TEXT = "قال المتحدث إن القوات دخلت البلدة في ريف المدينة الشرقي.";
    private static final byte[] BYTES = TEXT.getBytes(StandardCharsets.UTF_8);

    @Test
    void aCompressedFileIsReadAsWhatItHolds() throws IOException {
        for (byte[] packed : new byte[][] {gzip(BYTES), Zstd.compress(BYTES)}) {
            assertThat(Bytes.documents(packed)).extracting(Document::text).containsExactly(TEXT);
        }
        byte[] lines = ("{\"id\": \"a\", \"text\": \"" + TEXT + "\"}\n").getBytes(StandardCharsets.UTF_8);
        assertThat(Bytes.documents(gzip(lines))).extracting(Document::id).containsExactly("a");
    }

    @Test
    void severalMembersOfGzipAreOneFile() throws IOException {
        byte[] half = Arrays.copyOf(BYTES, 20);
        byte[] rest = Arrays.copyOfRange(BYTES, 20, BYTES.length);
        assertThat(Bytes.documents(joined(gzip(half), gzip(rest))))
                .extracting(Document::text)
                .containsExactly(TEXT);
    }

    @Test
    void entriesComeInTheOrderOfTheArchiveCalledByItsNameAndTheirs() throws IOException {
        Map<String, byte[]> entries = Map.of("ب/ثان.txt", BYTES, "a/first.txt", BYTES);
        for (byte[] archive : new byte[][] {zip(entries), tar(entries), gzip(tar(entries))}) {
            assertThat(Bytes.documents(archive))
                    .extracting(Document::id)
                    .containsExactly("-!/a/first.txt", "-!/ب/ثان.txt");
        }
    }

    @Test
    void anArchiveInAnArchiveIsReadToABound() throws IOException {
        byte[] nested = zip(Map.of("in.tar.gz", gzip(tar(Map.of("a.txt", BYTES)))));
        assertThat(Bytes.documents(nested)).extracting(Document::id).containsExactly("-!/in.tar.gz!/a.txt");
        byte[] deep = BYTES;
        for (int i = 0; i < 7; i++) {
            deep = zip(Map.of("n", deep));
        }
        assertThat(Bytes.failures(deep)).singleElement().asString().contains("inside 6 others");
    }

    @Test
    void whatAMacOrAnEditorHidesIsPassedOver() throws IOException {
        byte[] archive = zip(Map.of("__MACOSX/._a.txt", BYTES, ".DS_Store", BYTES, "a.txt", BYTES));
        assertThat(Bytes.documents(archive)).hasSize(1);
        assertThat(Bytes.read(archive).stream().filter(Reading.Skip.class::isInstance))
                .hasSize(2);
    }

    @Test
    void anEntryThatLeadsOutOfTheArchiveIsRefusedAndTheRestGoesOn() throws IOException {
        byte[] archive = zip(Map.of("../a.txt", BYTES, "/etc/b.txt", BYTES, "z.txt", BYTES));
        assertThat(Bytes.documents(archive)).extracting(Document::id).containsExactly("-!/z.txt");
        assertThat(Bytes.failures(archive)).hasSize(2).allMatch(line -> line.contains("leads out of the archive"));
    }

    @Test
    void aFileThatIsCutOffSaysSoAndKeepsWhatStandsBefore() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append("{\"id\": \"n")
                    .append(i * 7919 % 20_011)
                    .append("\", \"text\": \"")
                    .append(TEXT)
                    .append("\"}\n");
        }
        byte[] packed = gzip(lines.toString().getBytes(StandardCharsets.UTF_8));
        byte[] cut = Arrays.copyOf(packed, packed.length / 2);
        assertThat(Bytes.documents(cut)).hasSizeGreaterThan(5_000);
        assertThat(Bytes.failures(cut)).singleElement().asString().contains("cut off before its end");
        byte[] archive = zip(Map.of("a.txt", BYTES, "b.txt", lines.toString().getBytes(StandardCharsets.UTF_8)));
        byte[] half = Arrays.copyOf(archive, archive.length / 2);
        assertThat(Bytes.documents(half)).isNotEmpty();
        assertThat(Bytes.failures(half)).isNotEmpty().allMatch(line -> line.contains("cut off"));
    }

    @Test
    void aBombIsGivenUpWhateverLayerItHidesIn() throws IOException {
        byte[] bomb = gzip(zeros(300_000_000));
        for (byte[] hidden : new byte[][] {bomb, gzip(bomb), zip(Map.of("a.gz", bomb, "b.gz", bomb))}) {
            assertThat(Bytes.documents(hidden)).isEmpty();
            assertThat(Bytes.failures(hidden))
                    .isNotEmpty()
                    .allMatch(line -> line.contains("16 MiB") || line.contains("bomb"));
        }
    }

    @Test
    void anArchiveOfPdfsIsAnArchiveThoughTheyShowInItsHead() throws IOException {
        byte[] archive = tar(Map.of("a.pdf", "%PDF-1.6".getBytes(StandardCharsets.UTF_8), "b.txt", BYTES));
        assertThat(Bytes.documents(archive)).extracting(Document::id).containsExactly("-!/b.txt");
    }

    @Test
    void anEncryptedEntryIsNamed() throws IOException {
        byte[] archive = zip(Map.of("a.txt", BYTES));
        archive[6] |= 1;
        assertThat(Bytes.failures(archive)).first().asString().contains("encrypted");
    }

    private static byte[] zeros(int length) {
        return new byte[length];
    }

    private static byte[] joined(byte[] one, byte[] other) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(one);
        out.write(other);
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] tar(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, StandardCharsets.UTF_8.name())) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                TarArchiveEntry header = new TarArchiveEntry(entry.getKey());
                header.setSize(entry.getValue().length);
                tar.putArchiveEntry(header);
                tar.write(entry.getValue());
                tar.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }
}
