package org.rawi.desk.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Answers to programs, made small. Pages are not: what they hold in secret could be guessed by their length. */
final class Zipped {
    private static final int WORTH_IT = 1024;

    private Zipped() {}

    /** {@code answer}, zipped where whoever asks {@code accepts} that. */
    static Answer of(Answer answer, String accepts) {
        if (accepts == null
                || !accepts.toLowerCase(Locale.ROOT).contains("gzip")
                || answer.writing() != null
                || answer.body().length < WORTH_IT) {
            return answer.with("Vary", "Accept-Encoding");
        }
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(answer.body());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Answer(answer.status(), answer.type(), zipped.toByteArray(), answer.headers())
                .with("Content-Encoding", "gzip")
                .with("Vary", "Accept-Encoding");
    }
}
