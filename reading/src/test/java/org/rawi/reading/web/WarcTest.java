package org.rawi.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rawi.model.Document;
import org.rawi.reading.Bytes;
import org.rawi.reading.Reading;

class WarcTest {
    private static final String LEAD =
            "أعلن مجلس البلدة أن القوات دخلت القرى الواقعة شمال النهر بعد معارك استمرت ثلاثة أيام.";
    private static final String MORE = "وقال المجلس في بيانه إن المعارك أوقعت خسائر في صفوف الطرفين قرب الجسر القديم.";
    private static final String HTML = "text/html; charset=utf-8";
    private static final byte[] INFO = record("warcinfo", "application/warc-fields", bytes("software: x\r\n"), 0);

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

    private static String page(String title) {
        return "<html><head><title>" + title + "</title></head><h1>" + title + "</h1><p>" + LEAD + "</p><p>" + MORE
                + "</p>";
    }

    /** A record whose Content-Length is {@code lie} units off. */
    private static byte[] record(String type, String contentType, byte[] block, int lie) {
        String header = "WARC/1.0\r\nWARC-Type: " + type
                + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nWARC-Date: 2018-03-05T10:00:00Z\r\n"
                + "WARC-Target-URI: https://example.org/n/1\r\nContent-Type: " + contentType + "\r\nContent-Length: "
                + (block.length + lie) + "\r\n\r\n";
        return joined(bytes(header), block, bytes("\r\n\r\n"));
    }

    private static byte[] response(String headers, byte[] body, int lie) {
        return record(
                "response",
                "application/http; msgtype=response",
                joined(bytes("HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n"), body),
                lie);
    }

    private static byte[] response(String title) {
        return response("Content-Type: " + HTML, bytes(page(title)), 0);
    }

    private static List<String> titles(byte[] warc) {
        return Assertions.assertTimeout(Duration.ofSeconds(20), () -> Bytes.documents(warc)).stream()
                .map(Document::text)
                .map(text -> text.substring(0, text.indexOf('\n')))
                .toList();
    }

    @Test
    void eachPageIsADocumentWithItsAddressAndNoDayButItsOwn() throws IOException {
        byte[] dated = response(
                "Content-Type: " + HTML + "\r\nLast-Modified: Sun, 04 Mar 2018 08:00:00 GMT",
                bytes(page("خبر ثان في البلدة").replace("<head>", "<head><meta name=pubdate content=2016-02-01>")),
                0);
        List<Document> documents = Bytes.documents(gzip(joined(INFO, response("خبر أول في البلدة"), dated)));
        assertThat(documents).extracting(Document::id).containsExactly("-#2", "-#3");
        assertThat(documents).extracting(Document::url).containsOnly("https://example.org/n/1");
        assertThat(documents).extracting(Document::published).containsExactly(null, LocalDate.of(2016, 2, 1));
    }

    @Test
    void membersOfGzipOneARecordAreOneArchive() throws IOException {
        byte[] members = joined(gzip(INFO), gzip(response("خبر أول في البلدة")), gzip(response("خبر ثان في البلدة")));
        assertThat(titles(members)).containsExactly("خبر أول في البلدة", "خبر ثان في البلدة");
    }

    @Test
    void aPageIsUnchunkedAndUnpackedAndReadInTheCharsetOfItsHeader() throws IOException {
        byte[] html = page("خبر أول في البلدة").getBytes(Charset.forName("windows-1256"));
        byte[] packed = gzip(html);
        byte[] chunked = joined(bytes(Integer.toHexString(packed.length) + "\r\n"), packed, bytes("\r\n0\r\n\r\n"));
        String headers =
                "Content-Type: text/html; charset=windows-1256\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip";
        assertThat(titles(response(headers, chunked, 0))).containsExactly("خبر أول في البلدة");
        assertThat(titles(response("Content-Type: text/html; charset=windows-1256", html, 0)))
                .containsExactly("خبر أول في البلدة");
    }

    @Test
    void headersOfTheServerThatLieDoNotHideThePage() {
        String headers = "Content-Type: " + HTML + "\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked";
        assertThat(titles(response(headers, bytes(page("خبر أول في البلدة")), 0)))
                .containsExactly("خبر أول في البلدة");
    }

    @Test
    void resourcesConversionsAndPlainTextAreReadAndOtherRecordsAreNone() {
        byte[] archive = joined(
                record("request", "application/http; msgtype=request", bytes("GET / HTTP/1.1\r\n\r\n"), 0),
                record("resource", "text/html", bytes(page("خبر أول في البلدة")), 0),
                record("conversion", "text/plain", bytes("خبر ثان في البلدة\n" + LEAD), 0),
                record("metadata", "application/warc-fields", bytes(page("لا شيء هنا")), 0));
        assertThat(titles(archive)).containsExactly("خبر أول في البلدة", "خبر ثان في البلدة");
        assertThat(Bytes.read(archive)).hasSize(2);
    }

    @Test
    void whatIsNoArabicPageIsPassedOverUnparsed() {
        byte[] archive = joined(
                response(
                        "Content-Type: " + HTML,
                        bytes("<html><p>The army retook the town of الرقة yesterday evening.</p>"),
                        0),
                response("Content-Type: image/png", new byte[300], 0),
                record(
                        "response",
                        "application/http; msgtype=response",
                        bytes("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + page("غير موجود")),
                        0));
        assertThat(Bytes.read(archive))
                .containsExactly(
                        new Reading.Skip("standard input:1", "not Arabic"),
                        new Reading.Skip("standard input:2", "no page or text"),
                        new Reading.Skip("standard input:3", "no page: the server answered 404"));
    }

    @Test
    void aLengthThatIsTooLongCostsNothing() {
        byte[] archive = joined(
                INFO,
                response("Content-Type: " + HTML, bytes(page("خبر أول في البلدة")), 700),
                response("خبر ثان في البلدة"));
        assertThat(titles(archive)).containsExactly("خبر أول في البلدة", "خبر ثان في البلدة");
        assertThat(Bytes.failures(archive))
                .singleElement()
                .asString()
                .contains("standard input:2: record: Content-Length says");
    }

    @Test
    void aLengthBeyondAllBoundsDoesNotSwallowTheRest() {
        byte[] archive = joined(
                response("Content-Type: " + HTML, bytes(page("خبر أول في البلدة")), 2_000_000_000),
                response("خبر ثان في البلدة"));
        assertThat(titles(archive)).containsExactly("خبر ثان في البلدة");
        assertThat(Bytes.failures(archive)).singleElement().asString().contains("Content-Length says 2000000");
    }

    @Test
    void aLengthThatIsTooShortIsNamedAndThePageReadToTheNextRecord() {
        byte[] archive = joined(
                response("Content-Type: " + HTML, bytes(page("خبر أول في البلدة")), -40),
                response("خبر ثان في البلدة"));
        assertThat(titles(archive)).containsExactly("خبر أول في البلدة", "خبر ثان في البلدة");
        assertThat(Bytes.failures(archive))
                .singleElement()
                .asString()
                .contains("Content-Length says")
                .contains("and the next record begins after");
    }

    @Test
    void garbageBetweenRecordsIsNamedAndReadingGoesOn() {
        byte[] noise = new byte[100_000];
        Arrays.fill(noise, (byte) 0xA7);
        byte[] archive = joined(response("خبر أول في البلدة"), noise, bytes("\r\n"), response("خبر ثان في البلدة"));
        assertThat(titles(archive)).containsExactly("خبر أول في البلدة", "خبر ثان في البلدة");
        assertThat(Bytes.failures(archive))
                .singleElement()
                .asString()
                .contains("100000 bytes that belong to no record");
    }

    @Test
    void aHeaderThatIsBrokenCostsItsRecordOnly() {
        byte[] headless = bytes("WARC/1.0\r\nWARC-Type: response\r\n\r\nقال المتحدث\r\n\r\n");
        byte[] endless = bytes("WARC/1.0\r\nX: " + "y".repeat(200_000) + "\r\n\r\n");
        byte[] strange = bytes("WARC/1.0\r\n:::\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n");
        for (byte[] broken : List.of(headless, endless, strange)) {
            byte[] archive = joined(response("خبر أول في البلدة"), broken, response("خبر ثان في البلدة"));
            assertThat(titles(archive)).containsExactly("خبر أول في البلدة", "خبر ثان في البلدة");
            assertThat(Bytes.failures(archive)).isNotEmpty();
        }
    }

    @Test
    void anArchiveCutOffAnywhereSaysSoAndKeepsWhatStandsBefore() {
        byte[] whole = joined(response("خبر أول في البلدة"), response("خبر ثان في البلدة"));
        int first = response("خبر أول في البلدة").length;
        for (int cut = first + 10; cut < whole.length - 4; cut += 37) {
            byte[] archive = Arrays.copyOf(whole, cut);
            assertThat(titles(archive)).as("cut at %d", cut).startsWith("خبر أول في البلدة");
            assertThat(Bytes.failures(archive)).as("cut at %d", cut).hasSize(1);
        }
    }

    @Test
    void aPackingThatIsNotReadIsNamed() {
        byte[] archive =
                response("Content-Type: " + HTML + "\r\nContent-Encoding: br", bytes(page("خبر أول في البلدة")), 0);
        assertThat(Bytes.failures(archive)).singleElement().asString().contains("packed by «br»");
    }

    @Test
    void aRecordOver16MiBIsRefusedAndTheRestGoesOn() {
        byte[] huge = new byte[20_000_000];
        Arrays.fill(huge, (byte) 'x');
        byte[] archive = joined(response("Content-Type: " + HTML, huge, 0), response("خبر ثان في البلدة"));
        assertThat(titles(archive)).containsExactly("خبر ثان في البلدة");
        assertThat(Bytes.failures(archive)).singleElement().asString().contains("over 16 MiB");
    }

    @Test
    void aCrawlOfOtherLanguagesIsPassedOverQuickly() {
        byte[] english = response(
                "Content-Type: " + HTML, bytes("<p>The council met again on Monday evening.</p>".repeat(2_000)), 0);
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        for (int i = 0; i < 500; i++) {
            archive.writeBytes(english);
        }
        List<Reading> readings =
                Assertions.assertTimeout(Duration.ofSeconds(20), () -> Bytes.read(archive.toByteArray()));
        assertThat(readings).hasSize(500).allMatch(reading -> reading instanceof Reading.Skip);
    }
}
