package org.rawi.slow;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * A file of records without end: where it may be cut, and how many Arabic and other records stand before.
 *
 * @param path the file
 * @param cuts by the eighth of its size, what stands before
 */
record LongFile(Path path, Map<Integer, Part> cuts) {
    /** Sizes that are run, in eighths of the whole. */
    static final List<Integer> EIGHTHS = List.of(1, 2, 4, 8);

    private static final long SEED = 20_180_305L;

    /**
     * The beginning of it.
     *
     * @param bytes its size
     * @param arabic how many Arabic records stand in it
     * @param others how many others
     */
    record Part(long bytes, long arabic, long others) {
        long records() {
            return arabic + others;
        }
    }

    /** One record as bytes. */
    private interface Form {
        byte[] bytes(long number, List<String> lines, boolean isArabic) throws IOException;
    }

    /** JSON Lines of {@code bytes}, every {@code share}th record Arabic. */
    static LongFile jsonLines(Path path, long bytes, int share) throws IOException {
        return write(path, bytes, share, (number, lines, isArabic) -> {
            String text = String.join("\\n", lines).replace("\"", "\\\"");
            String record = "{\"id\": \"r" + number + "\", \"published\": \"2016-03-" + (10 + number % 20)
                    + "\", \"text\": \"" + text + "\"}\n";
            return record.getBytes(StandardCharsets.UTF_8);
        });
    }

    /** A WARC.gz of {@code bytes}, every {@code share}th page Arabic, each record a member of its own. */
    static LongFile warc(Path path, long bytes, int share) throws IOException {
        return write(path, bytes, share, (number, lines, isArabic) -> gzip(record(number, lines, isArabic)));
    }

    private static byte[] record(long number, List<String> lines, boolean isArabic) {
        String menu = "<ul><li><a href=\"/\">" + (isArabic ? "الرئيسية" : "Home") + "</a></li><li><a href=\"/n\">"
                + (isArabic ? "أخبار" : "News") + "</a></li></ul>";
        String page = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" + lines.get(0)
                + "</title></head><body><nav>" + menu.repeat(8) + "</nav><article><h1>" + lines.get(0) + "</h1><p>"
                + String.join("</p>\n<p>", lines.subList(1, lines.size())) + "</p></article></body></html>\n";
        byte[] body = page.getBytes(StandardCharsets.UTF_8);
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        String header = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-"
                + String.format(java.util.Locale.ROOT, "%012d", number)
                + ">\r\nWARC-Date: 2018-03-05T10:00:00Z\r\nWARC-Target-URI: https://example.org/n/" + number
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (http.length() + body.length) + "\r\n\r\n";
        ByteArrayOutputStream record = new ByteArrayOutputStream(body.length + 512);
        record.writeBytes((header + http).getBytes(StandardCharsets.UTF_8));
        record.writeBytes(body);
        record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return record.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static LongFile write(Path path, long bytes, int share, Form form) throws IOException {
        NewsText news = new NewsText(SEED);
        OtherText other = new OtherText(SEED);
        Random random = new Random(SEED);
        Map<Integer, Part> cuts = new TreeMap<>();
        long written = 0;
        long[] records = new long[2];
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 20)) {
            while (cuts.size() < EIGHTHS.size()) {
                boolean isArabic = random.nextInt(share) == 0;
                byte[] record =
                        form.bytes(records[0] + records[1], isArabic ? news.article() : other.article(), isArabic);
                out.write(record);
                written += record.length;
                records[isArabic ? 0 : 1]++;
                int eighth = EIGHTHS.get(cuts.size());
                if (written >= bytes / 8 * eighth) {
                    cuts.put(eighth, new Part(written, records[0], records[1]));
                }
            }
        }
        return new LongFile(path, cuts);
    }

    /** The first {@code eighth} eighths of it as a file of its own. */
    Path cut(int eighth) throws IOException {
        Path part = path.resolveSibling(eighth + "-eighths-" + path.getFileName());
        try (FileChannel from = FileChannel.open(path);
                FileChannel to = FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            long left = cuts.get(eighth).bytes();
            for (long at = 0; left > 0; ) {
                long moved = from.transferTo(at, left, to);
                at += moved;
                left -= moved;
            }
        }
        return part;
    }
}
