package org.rawi.reading.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;

/** What a record of an archive has captured: a page as it came over the wire, unchunked and unpacked. */
final class Capture {
    private static final Set<String> PACKINGS = Set.of("gzip", "x-gzip", "deflate", "identity", "none", "");
    private static final Pattern TEXT = Pattern.compile(
            "(?i)text/(?:html|plain|xml)\\b.*|application/(?:xhtml\\+xml|rss\\+xml|rdf\\+xml|x-rss\\+xml|atom\\+xml|xml|json|ld\\+json|feed\\+json)\\b.*");
    private static final Pattern LENGTH = Pattern.compile("(?im)^Content-Length:[^\r\n]*");
    private static final String RIGHT = "a WARC record of a page";

    private final String url;
    private final String type;
    private final int status;
    private final byte[] payload;

    private Capture(String url, String type, int status, byte[] payload) {
        this.url = url;
        this.type = type;
        this.status = status;
        this.payload = payload;
    }

    /** Where it was got. */
    String url() {
        return url;
    }

    /** Its media type with its charset, or null. */
    String type() {
        return type;
    }

    /** The page. */
    InputStream bytes() {
        return new ByteArrayInputStream(payload);
    }

    /**
     * What the record in {@code frame} has captured; empty where it is of another kind: a request, a note, a repeat.
     *
     * @throws RefusedException if it is broken
     */
    static Optional<Capture> of(RecordFrames.Frame frame) throws RefusedException {
        String header = LENGTH.matcher(frame.header()).replaceFirst("Content-Length: " + frame.block().length);
        ByteArrayOutputStream whole = new ByteArrayOutputStream(header.length() + frame.block().length + 4);
        whole.writeBytes(header.getBytes(StandardCharsets.UTF_8));
        whole.writeBytes(frame.block());
        whole.writeBytes(new byte[] {'\r', '\n', '\r', '\n'});
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(whole.toByteArray()))) {
            reader.setLenient(true);
            Optional<WarcRecord> record = reader.next();
            return record.isPresent() ? of(record.get(), frame.block()) : Optional.empty();
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException | IllegalArgumentException | DateTimeException broken) {
            throw new RefusedException("a broken record: " + broken.getMessage(), RIGHT);
        }
    }

    private static Optional<Capture> of(WarcRecord record, byte[] block) throws IOException {
        boolean captures =
                record instanceof WarcResponse || record instanceof WarcResource || record instanceof WarcConversion;
        if (!captures) {
            return Optional.empty();
        }
        String url = ((WarcTargetRecord) record).target();
        if (record instanceof WarcResponse response) {
            boolean http = response.contentType().base().equals(MediaType.HTTP);
            return http ? Optional.of(ofHttp(url, response.http(), block)) : Optional.empty();
        }
        String type = record.headers().first("Content-Type").orElse(null);
        return Optional.of(new Capture(url, type, 200, block));
    }

    private static Capture ofHttp(String url, HttpResponse http, byte[] block) throws IOException {
        MessageHeaders headers = http.headers();
        String type = headers.first("Content-Type").orElse(null);
        String packing = headers.first("Content-Encoding").orElse("").strip();
        if (!PACKINGS.contains(packing.toLowerCase(java.util.Locale.ROOT))) {
            throw new RefusedException(
                    "packed by «" + packing + "», which is not read", "a page packed by gzip or not at all");
        }
        return new Capture(url, type, http.status(), payload(http, block));
    }

    /** The body decoded; where its own length or packing lies, the bytes as they stand behind the header. */
    private static byte[] payload(HttpResponse http, byte[] block) throws IOException {
        try {
            return http.bodyDecoded().stream().readNBytes(Source.RECORD_LIMIT + 1);
        } catch (IOException lying) {
            for (int i = 0; i + 3 < block.length; i++) {
                if (block[i] == '\r' && block[i + 1] == '\n' && block[i + 2] == '\r' && block[i + 3] == '\n') {
                    return java.util.Arrays.copyOfRange(block, i + 4, block.length);
                }
            }
            throw lying;
        }
    }

    /** Why it is not to be read, or empty where it is a text that may be Arabic. */
    Optional<String> reasonToSkip() {
        if (status != 200) {
            return Optional.of("no page: the server answered " + status);
        }
        boolean text = type == null || type.isBlank()
                ? PageBytes.isPage(payload)
                : TEXT.matcher(type.strip()).matches();
        if (!text) {
            return Optional.of("no page or text");
        }
        return ArabicBytes.mayBeIn(payload) ? Optional.empty() : Optional.of("not Arabic");
    }
}
