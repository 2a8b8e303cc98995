package org.rawi.reading.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;
import org.rawi.reading.RefusedException;

/**
 * The compressed streams of a PDF, unpacked and thrown away before anything else holds them: one that grows beyond all bounds is a
 * bomb. Pictures, which nobody unpacks, are left alone.
 */
final class Streams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 400;
    private static final long LARGEST = 64L * 1024 * 1024;
    private static final long LARGEST_IN_ALL = 256L * 1024 * 1024;

    private Streams() {}

    static void requireBounds(byte[] pdf) throws RefusedException {
        long all = 0;
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            String before = new String(
                    pdf,
                    Math.max(0, at - STREAM.length - DICTIONARY),
                    Math.min(at - STREAM.length, DICTIONARY),
                    StandardCharsets.ISO_8859_1);
            String dictionary = before.substring(Math.max(0, before.lastIndexOf("obj")));
            if (!dictionary.contains("/Image") && !dictionary.contains("/FontFile")) {
                long grown = Math.max(grown(pdf, at, 1), grown(pdf, at, 2));
                all += grown;
                if (grown > LARGEST || all > LARGEST_IN_ALL) {
                    throw new RefusedException(
                            "given up: its streams have grown to over " + (grown > LARGEST ? 64 : 256)
                                    + " MiB, as in a compression bomb",
                            "a PDF of text");
                }
            }
        }
    }

    /** How much comes out of the stream at {@code at}, packed so many times; nothing where it is not packed so. */
    private static long grown(byte[] pdf, int at, int layers) {
        long grown = 0;
        byte[] buffer = new byte[8192];
        try (InputStream one = new InflaterInputStream(new ByteArrayInputStream(pdf, at, pdf.length - at));
                InputStream all = layers > 1 ? new InflaterInputStream(one) : one) {
            for (int read = all.read(buffer); read >= 0 && grown <= LARGEST; read = all.read(buffer)) {
                grown += read;
            }
        } catch (IOException ended) {
            return grown;
        }
        return grown;
    }

    /** Where the next stream begins, or -1. */
    private static int next(byte[] pdf, int from) {
        for (int i = from; i + STREAM.length + 2 < pdf.length; i++) {
            if (pdf[i] == 's' && isStream(pdf, i)) {
                int at = i + STREAM.length;
                at += pdf[at] == '\r' ? 1 : 0;
                return at + (pdf[at] == '\n' ? 1 : 0);
            }
        }
        return -1;
    }

    private static boolean isStream(byte[] pdf, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[at + i] != STREAM[i]) {
                return false;
            }
        }
        byte behind = pdf[at + STREAM.length];
        return behind == '\r' || behind == '\n';
    }
}
