package org.rawi.reading.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.model.Document;
import org.rawi.reading.Bytes;
import org.rawi.reading.Given;
import org.rawi.reading.Hash;
import org.rawi.reading.Reading;

class InputsTest {
    private static final String TEXT = "قال المتحدث إن القوات دخلت البلدة في ريف المدينة الشرقي.";

    @TempDir
    private Path folder;

    @Test
    void filesOfAFolderComeInTheOrderOfTheirNamesWithPathsRelativeToIt() throws IOException {
        write("ب/أول.txt", TEXT);
        write("z.txt", TEXT);
        write("a/z.txt", TEXT);
        assertThat(documents(folder)).extracting(Document::id).containsExactly("a/z.txt", "z.txt", "ب/أول.txt");
    }

    @Test
    void aFileIsCalledByItsOwnNameAndTwoOfOneNameStayApart() throws IOException {
        Path one = write("one/news.txt", TEXT);
        Path two = write("two/news.txt", TEXT);
        assertThat(documents(one)).extracting(Document::id).containsExactly("news.txt");
        assertThat(documents(one, two)).extracting(Document::id).containsExactly("news.txt", shown(two));
        assertThat(documents(one, two, two)).extracting(Document::id).doesNotHaveDuplicates();
    }

    @Test
    void jsonLinesAreKnownByTheirContentAndKeepTheirMetadata() throws IOException {
        Path file = write(
                "records",
                "\n{\"id\": \"k1\", \"title\": \"عنوان\", \"outlet\": \"BBC\", \"published\": \"2017-06-18T23:30:00+03:00\", \"url\": \"https://example.org\", \"text\": \""
                        + TEXT + "\"}\n{\"text\": \"" + TEXT + "\"}\n");
        List<Document> documents = documents(file);
        assertThat(documents).extracting(Document::id).containsExactly("k1", "records#3");
        assertThat(documents.get(0).title()).isEqualTo("عنوان");
        assertThat(documents.get(0).outlet()).isEqualTo("BBC");
        assertThat(documents.get(0).published()).isEqualTo(LocalDate.of(2017, 6, 18));
        assertThat(documents.get(0).text()).isEqualTo(TEXT);
    }

    @Test
    void aBrokenLineFailsByFileAndLineAndTheRestGoesOn() throws IOException {
        Path file = write("n.jsonl", record("a") + "\n" + record("b") + "\n{\"id\":\n" + record("d") + "\n");
        List<Reading> readings = read(file);
        assertThat(readings).hasSize(4);
        Reading.Failure failure = (Reading.Failure) readings.get(2);
        assertThat(failure.where()).isEqualTo(shown(file) + ":3");
        assertThat(failure.reason()).startsWith("not JSON at column");
        assertThat(documents(file)).extracting(Document::id).containsExactly("a", "b", "d");
    }

    @Test
    void aRecordWithoutTextIsNamed() throws IOException {
        Path file = write("n.jsonl", "{\"id\": \"a\"}\n[1]\n{\"text\": \" \"}\n");
        assertThat(read(file))
                .extracting(reading -> ((Reading.Failure) reading).reason())
                .containsExactly("no «text»", "not a JSON object", "empty «text»");
    }

    @Test
    void whatIsNoTextIsNamedWithItsFirstBadByte() throws IOException {
        assertThat(failure(write("empty.txt", "")).reason()).startsWith("empty");
        assertThat(failure(write("blank.txt", " \n ")).reason()).startsWith("empty");
        assertThat(failure(bytes("nul.txt", new byte[] {'a', 'b', 0, 'c'})).reason())
                .contains("offset 2");
        byte[] noise = new byte[4000];
        Arrays.fill(noise, (byte) 0xFF);
        noise[0] = 'x';
        assertThat(failure(bytes("noise.txt", noise)).reason()).contains("0xFF at offset 1");
    }

    @Test
    void whatIsNotThereIsNamed() throws IOException {
        assertThat(failure(folder.resolve("none.txt")).reason()).isEqualTo("not there");
        Files.createSymbolicLink(folder.resolve("dangling.txt"), Path.of("nowhere"));
        Files.createDirectory(folder.resolve("folder.txt"));
        assertThat(failure(folder).reason()).isEqualTo("a link to nothing");
    }

    @Test
    void aLinkBackToAFolderAboveEnds() throws IOException {
        write("a/n.txt", TEXT);
        Files.createSymbolicLink(folder.resolve("a/again"), folder);
        assertThat(documents(folder)).hasSize(1);
    }

    @Test
    void byteOrderMarksGoAndNothingElseDoes() throws IOException {
        String text = "\u200F" + TEXT + "\r\n\u00A0ﻻ ـ";
        assertThat(documents(write("a.txt", "\uFEFF" + text)).get(0).text()).isEqualTo(text);
        assertThat(documents(bytes("b.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                        .get(0)
                        .text())
                .isEqualTo(text);
        assertThat(documents(bytes("c.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)))
                        .get(0)
                        .text())
                .isEqualTo(text);
    }

    @Test
    void oldEncodingsAreToldApartAndSaid() throws IOException {
        for (String charset : List.of("windows-1256", "ISO-8859-6")) {
            List<Reading> readings = read(bytes("old.txt", TEXT.getBytes(Charset.forName(charset))));
            assertThat(readings.get(0)).isInstanceOfSatisfying(Reading.Notice.class, notice -> assertThat(notice.text())
                    .isEqualTo("read as " + charset));
            assertThat(((Reading.Text) readings.get(1)).document().text()).isEqualTo(TEXT);
        }
    }

    @Test
    void aFewBrokenPlacesDoNotSpoilAText() throws IOException {
        byte[] good = TEXT.repeat(10).getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(good, good.length - 2);
        List<Reading> readings = read(bytes("cut.txt", cut));
        assertThat(readings.get(0)).isInstanceOf(Reading.Notice.class);
        assertThat(readings.get(1)).isInstanceOf(Reading.Text.class);
    }

    @Test
    void aRecordOver16MiBIsRefusedWithoutBeingHeld() throws IOException {
        Path text = huge("huge.txt", "");
        Path lines = huge("huge.jsonl", record("a") + "\n{\"id\": \"b\", \"text\": \"");
        Files.writeString(lines, "\n" + record("c") + "\n", java.nio.file.StandardOpenOption.APPEND);
        assertThat(failure(text).reason()).contains("over 16 MiB");
        assertThat(documents(lines)).extracting(Document::id).containsExactly("a", "c");
        assertThat(failure(lines).where()).isEqualTo(shown(lines) + ":2");
        assertThat(failure(lines).reason()).contains("over 16 MiB");
    }

    @Test
    void theDayComesFromTheRecordThenTheUserThenTheFileName() throws IOException {
        Path file = write("news-20170618.txt", TEXT);
        assertThat(documents(file).get(0).published()).isEqualTo(LocalDate.of(2017, 6, 18));
        Given given = new Given(LocalDate.of(2016, 1, 2), "الوطن");
        Document told = documents(given, file).get(0);
        assertThat(told.published()).isEqualTo(LocalDate.of(2016, 1, 2));
        assertThat(told.outlet()).isEqualTo("الوطن");
        Path lines = write("2017-06-18.jsonl", "{\"published\": \"2015-03-04\", \"text\": \"" + TEXT + "\"}");
        assertThat(documents(given, lines).get(0).published()).isEqualTo(LocalDate.of(2015, 3, 4));
        assertThat(documents(write("undated.txt", TEXT)).get(0).published()).isNull();
    }

    @Test
    void whatIsNotArabicIsPassedOver() throws IOException {
        assertThat(read(write("en.txt", "The army retook the town of الرقة yesterday evening.")))
                .containsExactly(new Reading.Skip(shown(folder.resolve("en.txt")), "not Arabic"));
    }

    @Test
    void theHashIsThatOfTheBytes() throws IOException {
        // echo -n قصف | sha256sum
        assertThat(documents(write("a.txt", "قصف")).get(0).hash())
                .isEqualTo(Hash.of("قصف".getBytes(StandardCharsets.UTF_8)))
                .hasSize(64);
        String line = record("a");
        assertThat(documents(write("b.jsonl", line + "\r\n")).get(0).hash())
                .isEqualTo(Hash.of(line.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void standardInputIsReadAndStaysOpen() {
        boolean[] closed = new boolean[1];
        InputStream in = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        List<Reading> readings = new ArrayList<>();
        new Inputs(List.of("-"), Given.NOTHING, Bytes.KNOWLEDGE, in).forEach(readings::add);
        assertThat(((Reading.Text) readings.get(0)).document().id()).isEqualTo("-");
        assertThat(closed[0]).isFalse();
    }

    @Test
    void markupThatIsNotReadIsRefusedByName() throws IOException {
        assertThat(failure(write("rows.xml", "<?xml version=\"1.0\"?>\n<rows><p>" + TEXT))
                        .reason())
                .contains("XML");
        assertThat(failure(write("list.json", "[{\"words\": \"" + TEXT + "\"}]"))
                        .reason())
                .contains("JSON array");
    }

    private static String record(String id) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + TEXT + "\"}";
    }

    private Path write(String name, String text) throws IOException {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path bytes(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    /** A file of 200 MB in one line that never ends. */
    private Path huge(String name, String start) throws IOException {
        Path file = folder.resolve(name);
        byte[] block = "قصف ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            for (long written = 0; written < 200_000_000; written += block.length) {
                out.write(block);
            }
        }
        return file;
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static List<Reading> read(Given given, Path... paths) {
        List<Reading> readings = new ArrayList<>();
        List<String> arguments = Arrays.stream(paths).map(InputsTest::shown).toList();
        new Inputs(arguments, given, Bytes.KNOWLEDGE, InputStream.nullInputStream()).forEach(readings::add);
        return readings;
    }

    private static List<Reading> read(Path... paths) {
        return read(Given.NOTHING, paths);
    }

    private static List<Document> documents(Path... paths) {
        return documents(Given.NOTHING, paths);
    }

    private static List<Document> documents(Given given, Path... paths) {
        return read(given, paths).stream()
                .filter(Reading.Text.class::isInstance)
                .map(reading -> ((Reading.Text) reading).document())
                .toList();
    }

    private static Reading.Failure failure(Path... paths) {
        List<Reading.Failure> failures = read(paths).stream()
                .filter(Reading.Failure.class::isInstance)
                .map(Reading.Failure.class::cast)
                .toList();
        assertThat(failures).hasSize(1);
        return failures.get(0);
    }
}
