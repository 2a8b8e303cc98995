package org.rawi.reading.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.model.Document;
import org.rawi.reading.Bytes;
import org.rawi.reading.Given;
import org.rawi.reading.Reading;

/** Inputs broken by accident or on purpose: one clear line each, the rest goes on, nothing hangs, nothing is written. */
@Timeout(300)
class BrokenInputsTest {
    private static final String TEXT = "قال المتحدث إن القوات دخلت البلدة في ريف المدينة الشرقي بعد ظهر اليوم.";
    private static final String NEIGHBOUR = "عاد الهدوء إلى بلدة النخيل، وفتحت المتاجر أبوابها في الصباح.";

    @TempDir
    private Path parent;

    private final List<String> documents = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private String written;

    @AfterEach
    void whatStandsBesideItIsReadAndNothingIsWritten() throws IOException {
        if (written != null) {
            assertThat(documents).last().isEqualTo(NEIGHBOUR);
            try (Stream<Path> files = Files.walk(parent)) {
                assertThat(files.filter(Files::isRegularFile)
                                .map(file -> parent.relativize(file).toString().replace('\\', '/')))
                        .containsExactlyInAnyOrder("in/" + written, "in/z.txt");
            }
        }
    }

    @Test
    void aTruncatedGzipIsReadToTheCut() throws IOException {
        byte[] whole = gzip(bytes(hundreds("{\"text\": \"", "\"}\n")));
        read("news.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
        assertThat(documents).hasSizeBetween(150, 400);
        assertThat(failures)
                .containsExactly(
                        "news.jsonl.gz: file: cut off before its end; what stands before is read; right would be the whole file");
    }

    @Test
    void aTruncatedTextIsRefusedSinceItsEndMayTakeBackWhatItSays() throws IOException {
        byte[] whole = gzip(bytes(hundreds("", "\n")));
        read("news.txt.gz", Arrays.copyOf(whole, whole.length / 2));
        assertThat(failures)
                .containsExactly(
                        "news.txt.gz: file: cut off before its end; a single text is not read in part; right would be the whole file");
    }

    @Test
    void aZipBombIsGivenUp() throws IOException {
        read("bomb.zip", zip("bomb.jsonl", new byte[200_000_000]));
        assertThat(failures).singleElement().asString().matches("""
                bomb.zip!/bomb.jsonl: file: given up: \\d+ bytes have grown to \\d+, as in a compression bomb; \
                right would be an archive that expands at most 200 times and to at most 1 TiB""");
    }

    @Test
    void aZipWithDotsThatLeadOutOfItWritesNothing() throws IOException {
        read("news.zip", zip("../../a.txt", bytes(TEXT), "b.txt", bytes(TEXT)));
        assertThat(documents).containsExactly(TEXT, NEIGHBOUR);
        assertThat(failures).containsExactly("""
                news.zip!/../../a.txt: entry: an entry whose name leads out of the archive; right would be names that stay inside it""");
    }

    @Test
    void aWarcWithALyingLengthCostsNoRecordButItsOwn() throws IOException {
        read("crawl.warc", joined(record(900_000), record(20), record(bytes(TEXT).length)));
        assertThat(documents).map(String::strip).containsExactly(TEXT, TEXT, TEXT, NEIGHBOUR);
        assertThat(failures).hasSize(2);
        assertThat(failures.get(0))
                .startsWith("crawl.warc:1: record: Content-Length says 900000, and the next record begins after ")
                .endsWith("right would be a WARC record with a true Content-Length");
        assertThat(failures.get(1))
                .startsWith("crawl.warc:2: record: Content-Length says 20, and the next record begins after ");
    }

    @Test
    void aPageNestedAHundredThousandDeepIsReadAsBrowsersDo() throws IOException {
        read("deep.html", bytes("<html><body>" + "<div>".repeat(100_000) + "<p>" + TEXT + " " + TEXT));
        assertThat(documents).first().asString().contains(TEXT);
        assertThat(failures).isEmpty();
    }

    @Test
    void aTableWithAnUnclosedQuoteIsReadToThatRow() throws IOException {
        read("news.csv", bytes("id,text\n1," + TEXT + "\n2,\"" + TEXT + "\n3," + TEXT + "\n"));
        assertThat(documents).containsExactly(TEXT, NEIGHBOUR);
        assertThat(failures).containsExactly("""
                news.csv: file: a quotation mark is missing or too many in the row from line 3 on, or the row is over 16 MiB; \
                what stands before is read; right would be a quotation mark at both ends of a cell, and two for each within it""");
    }

    @Test
    void aWorkbookWithABillionLaughsIsRefusedUnopened() throws IOException {
        String laughs = "<!DOCTYPE x [<!ENTITY a 'ha'>"
                + IntStream.range(0, 10)
                        .mapToObj(i -> "<!ENTITY " + (char) ('b' + i) + " '" + ("&" + (char) ('a' + i) + ";").repeat(10)
                                + "'>")
                        .collect(Collectors.joining())
                + "]>";
        String relation =
                "<Relationships><Relationship Id='r1' Type='http://x/officeDocument' Target='xl/workbook.xml'/></Relationships>";
        read(
                "book.xlsx",
                zip(
                        "[Content_Types].xml",
                        bytes("<Types/>"),
                        "_rels/.rels",
                        bytes(relation),
                        "xl/workbook.xml",
                        bytes(laughs + "<workbook><sheets>&k;</sheets></workbook>")));
        assertThat(documents).containsExactly(NEIGHBOUR);
        assertThat(failures).singleElement().asString().contains("declares entities of its own, as in an attack");
    }

    @Test
    void anEndlessTextOrRecordIsGivenUp() {
        assertThat(standardInput("قصف ", "قصف ")).singleElement().asString().contains("over 16 MiB");
        assertThat(standardInput("{\"text\": \"" + TEXT + "\"}\n{\"text\": \"", "قصف "))
                .singleElement()
                .asString()
                .contains("a record without end");
    }

    /** The failures of what begins with {@code start} and goes on with {@code again} for ever. */
    private static List<String> standardInput(String start, String again) {
        byte[] more = bytes(again.repeat(4096));
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                return more[at++ % more.length] & 0xFF;
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                at %= more.length;
                int read = Math.min(length, more.length - at);
                System.arraycopy(more, at, buffer, from, read);
                at += read;
                return read;
            }
        };
        List<String> lines = new ArrayList<>();
        InputStream in = new SequenceInputStream(new ByteArrayInputStream(bytes(start)), endless);
        new Inputs(List.of("-"), Given.NOTHING, Bytes.KNOWLEDGE, in).forEach(reading -> {
            if (reading instanceof Reading.Failure failure) {
                lines.add(failure.line());
            }
        });
        return lines;
    }

    /** Reads a folder that holds the file {@code name} and one that is well behind it. */
    private void read(String name, byte[] bytes) throws IOException {
        Path folder = Files.createDirectory(parent.resolve("in"));
        Files.write(folder.resolve(name), bytes);
        Files.writeString(folder.resolve("z.txt"), NEIGHBOUR);
        written = name;
        String prefix = folder.toString().replace('\\', '/') + "/";
        assertThatCode(() -> new Inputs(
                                List.of(folder.toString()),
                                Given.NOTHING,
                                Bytes.KNOWLEDGE,
                                InputStream.nullInputStream())
                        .forEach(reading -> {
                            if (reading instanceof Reading.Text text) {
                                Document document = text.document();
                                documents.add(document.text());
                            } else if (reading instanceof Reading.Failure failure) {
                                failures.add(failure.line().replace(prefix, ""));
                            }
                        }))
                .doesNotThrowAnyException();
    }

    /** Hundreds of texts, no two alike. */
    private static String hundreds(String before, String behind) {
        return IntStream.range(0, 500)
                .mapToObj(i -> before + TEXT.replace("البلدة", "البلدة " + i * 7919 % 1009) + behind)
                .collect(Collectors.joining());
    }

    private static byte[] record(int length) {
        return bytes("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://example.org/a.txt\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Length: " + length + "\r\n\r\n" + TEXT
                + "\r\n\r\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    /** An archive of names and contents in turn. */
    private static byte[] zip(Object... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write((byte[]) entries[i + 1]);
            }
        }
        return out.toByteArray();
    }
}
