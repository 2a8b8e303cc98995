package org.rawi.reading;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;

/** One file or stream to be read: its bytes from the first on, and what it is called. */
final class Source implements Closeable {
    /** How far {@link #head()} looks. */
    static final int HEAD = 64 * 1024;

    /** The largest single record, in bytes as it stands in the file. */
    static final int RECORD_LIMIT = 16 * 1024 * 1024;

    private final String id;
    private final String where;
    private final Given given;
    private final BufferedInputStream bytes;

    /**
     * @param id id of a document that is the whole source
     * @param where what messages call it
     * @param given what the user says of it
     * @param bytes its bytes, closed with it
     */
    Source(String id, String where, Given given, InputStream bytes) {
        this.id = id;
        this.where = where;
        this.given = given;
        this.bytes = new BufferedInputStream(bytes, HEAD);
    }

    String id() {
        return id;
    }

    String where() {
        return where;
    }

    /** The first bytes, which stay to be read. */
    byte[] head() throws IOException {
        bytes.mark(HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        bytes.reset();
        return head;
    }

    InputStream bytes() {
        return bytes;
    }

    boolean endsIn(String ending) {
        return where.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** The outlet: the record's own, or else what the user says. */
    String outletOr(String recorded) {
        return recorded == null || recorded.isBlank() ? given.outlet() : recorded.strip();
    }

    /** The day: the record's own, or else what the user says, or else what the file name says, or null. */
    LocalDate publishedOr(LocalDate recorded) {
        if (recorded != null) {
            return recorded;
        }
        return given.published() != null
                ? given.published()
                : PublicationDay.inName(where).orElse(null);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
