package org.rawi.reading.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.model.Document;
import org.rawi.reading.Bytes;
import org.rawi.reading.Days;
import org.rawi.reading.Format;
import org.rawi.reading.Given;
import org.rawi.reading.Intake;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;

class FeedBoundsTest {
    private static final String OPENING = "<rss version='2.0'><channel><title>صوت الوادي</title>";
    private static final String ENTRY =
            "<item><title>هدنة ليوم واحد</title><description>اتفق الطرفان على هدنة ليوم واحد تبدأ فجر الأحد.</description></item>\n";
    private static final String END = "</channel></rss>";

    /** {@code opening}, then {@code again} for ever. */
    private static final class Endless extends InputStream {
        private final byte[] opening;
        private final byte[] again;
        private long at;

        Endless(String opening, String again) {
            this.opening = opening.getBytes(StandardCharsets.UTF_8);
            this.again = again.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long i = at++;
            return (i < opening.length ? opening[(int) i] : again[(int) ((i - opening.length) % again.length)]) & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            for (int i = 0; i < length; i++) {
                buffer[from + i] = (byte) read();
            }
            return length;
        }
    }

    private static final FeedBounds BOUNDS = new FeedBounds(300, 12L * 1024 * 1024);

    /** What comes of a stream that is read by {@code format}; what is refused is the last of it. */
    private static List<Reading> read(Format format, InputStream endless) {
        List<Reading> readings = new ArrayList<>();
        Source source = Source.of("-", "standard input", Given.NOTHING, Days.of(Bytes.KNOWLEDGE), endless);
        Intake intake = new Intake() {
            @Override
            public void accept(Reading reading) {
                readings.add(reading);
            }

            @Override
            public void open(Source inner) {
                throw new IllegalStateException("a feed holds no files");
            }
        };
        try {
            assertThat(format.fits(source)).isTrue();
            format.read(source, intake);
        } catch (RefusedException refused) {
            readings.add(refused.failure("file", source.where()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return readings;
    }

    private static List<Reading> read(InputStream endless) {
        return read(new XmlFeed(BOUNDS), endless);
    }

    @Test
    void entriesWithoutEndAreReadToTheBoundAndEndWithOneLine() {
        List<Reading> readings = read(new Endless(OPENING, ENTRY));
        assertThat(readings).hasSize(301);
        assertThat(readings.get(300))
                .isInstanceOfSatisfying(Reading.Failure.class, failure -> assertThat(failure.line())
                        .startsWith("standard input: file: given up: it goes on beyond all bounds")
                        .doesNotContain("\n"));
    }

    @Test
    void entriesOfAJsonFeedWithoutEndEndWithOneLine() {
        String opening = "{\"version\": \"https://jsonfeed.org/version/1\", \"title\": \"صوت الوادي\", \"items\": [";
        String entry = "{\"content_text\": \"اتفق الطرفان على هدنة ليوم واحد تبدأ فجر الأحد.\"},";
        List<Reading> readings = read(new JsonFeed(BOUNDS), new Endless(opening, entry));
        assertThat(readings).hasSize(301);
        assertThat(readings.get(300)).isInstanceOf(Reading.Failure.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<item><description>", "<!-- ", "<x ", "<item><title><![CDATA[", "<item><title>&", "<a>", ""})
    void aPieceWithoutEndAfterAGoodEntryCostsNothingButItself(String opening) {
        List<Reading> readings = read(new Endless(OPENING + ENTRY + opening, "قصف "));
        assertThat(readings.get(0)).isInstanceOf(Reading.Text.class);
        assertThat(readings).hasSize(2).last().isInstanceOf(Reading.Failure.class);
    }

    @Test
    void aHeadWithoutEndIsGivenUp() {
        assertThat(read(new Endless("<rss><channel><title>", "عنوان ")))
                .singleElement()
                .isInstanceOf(Reading.Failure.class);
    }

    @Test
    void anEntryOverTheLimitFailsAndTheNextIsRead() {
        String huge = ENTRY.replace("هدنة ليوم", "قصف ".repeat(Source.RECORD_LIMIT / 7));
        byte[] feed = (OPENING + huge + ENTRY + END).getBytes(StandardCharsets.UTF_8);
        assertThat(Bytes.failures(feed))
                .containsExactly(
                        "standard input:1: entry: an entry over 16 MiB; right would be entries of at most 16 MiB each");
        assertThat(Bytes.documents(feed)).hasSize(1);
    }

    @Test
    void markupNestedWithoutEndIsRead() {
        String nested = ENTRY.replace("هدنة ليوم", "<b>".repeat(30_000) + "هدنة ليوم");
        assertThat(Bytes.documents((OPENING + nested + END).getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
    }

    @Test
    void aFeedInAnArchiveOrACrawlIsReadAsIfItLayThereAlone() throws IOException {
        byte[] feed = (OPENING + ENTRY + END).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream entries = new ZipOutputStream(zip)) {
            entries.putNextEntry(new ZipEntry("a.xml"));
            entries.write(feed);
        }
        assertThat(Bytes.documents(zip.toByteArray()))
                .extracting(Document::outlet)
                .containsExactly("صوت الوادي");
        String http = "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n";
        String header = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/feed\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nWARC-Date: 2018-03-05T10:00:00Z\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + (http.length() + feed.length)
                + "\r\n\r\n";
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        warc.writeBytes((header + http).getBytes(StandardCharsets.UTF_8));
        warc.writeBytes(feed);
        warc.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Bytes.documents(warc.toByteArray())).singleElement().satisfies(document -> assertThat(document.id())
                .startsWith("-#1#"));
    }

    @Test
    void otherXmlIsRefusedByName() {
        byte[] xml = "<?xml version='1.0'?><urlset><url>خبر</url></urlset>".getBytes(StandardCharsets.UTF_8);
        assertThat(Bytes.failures(xml)).singleElement().asString().contains("XML that is no feed");
    }
}
