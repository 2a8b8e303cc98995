package org.rawi.reading.fetch;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rawi.reading.RefusedException;

/**
 * The first lines of an answer: «HTTP/1.1 200 OK» and the headers.
 *
 * @param status the status
 * @param headers by lower-case name; of several of one name the first
 */
record AnswerHead(int status, Map<String, String> headers) {
    private static final int LIMIT = 64 * 1024;
    private static final Pattern STATUS = Pattern.compile("HTTP/\\d(?:\\.\\d)? (\\d{3})\\b.*");

    /** Reads the head of the answer that counts: «103 Early Hints» and its like go before it. */
    static AnswerHead read(InputStream in) throws IOException {
        AnswerHead head = readOne(in);
        for (int before = 0; head.status() < 200 && before < 5; before++) {
            head = readOne(in);
        }
        return head;
    }

    private static AnswerHead readOne(InputStream in) throws IOException {
        int left = LIMIT;
        String first = line(in, left);
        Matcher status = STATUS.matcher(first);
        if (!status.matches()) {
            throw new RefusedException("no answer in HTTP", "a server of the web");
        }
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in, left); !line.isEmpty(); line = line(in, left)) {
            left -= line.length() + 2;
            int colon = line.indexOf(':');
            if (colon > 0) {
                String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                headers.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        }
        return new AnswerHead(Integer.parseInt(status.group(1)), headers);
    }

    /** A line without its break. */
    static String line(InputStream in, int limit) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("the connection ended within the headers");
            }
            if (line.size() >= limit) {
                throw new RefusedException("headers over 64 KiB", "a server of the web");
            }
            line.write(b);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
