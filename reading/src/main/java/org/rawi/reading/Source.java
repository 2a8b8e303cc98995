package org.rawi.reading;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/**
 * One file or stream to be read, or one that stands inside another: its bytes from the first on, what it is called, and what
 * is known of it beside its content. For one thread.
 */
public final class Source implements Closeable {
    /** How far {@link #head()} looks, in bytes. */
    public static final int HEAD = 64 * 1024;

    /** The largest single record, in bytes as it stands in the file. */
    public static final int RECORD_LIMIT = 16 * 1024 * 1024;

    private final Place place;
    private final Given given;
    private final Days days;
    private final Wrapper wrapper;
    private final Expansion expansion;
    private final int depth;
    private final BufferedInputStream bytes;

    /**
     * What a source is called.
     *
     * @param id id of a document that is the whole source, «corpus.zip!/a.html»
     * @param where what messages call it
     * @param name its own name, by whose ending a format may know it
     */
    private record Place(String id, String where, String name) {}

    /**
     * What the thing that a source stands in says of it, such as the headers of an archived page.
     *
     * @param url where it was published, or null
     * @param published when, or null
     * @param type its media type, «text/html; charset=windows-1256», or null
     */
    public record Wrapper(String url, LocalDate published, String type) {
        /** Nothing said. */
        public static final Wrapper NOTHING = new Wrapper(null, null, null);
    }

    private Source(
            Place place, Given given, Days days, Wrapper wrapper, Expansion expansion, int depth, InputStream bytes) {
        this.place = place;
        this.given = given;
        this.days = days;
        this.wrapper = wrapper;
        this.expansion = expansion;
        this.depth = depth;
        this.bytes = new BufferedInputStream(bytes, HEAD);
    }

    /**
     * A file or stream as the user names it.
     *
     * @param id id of a document that is the whole source
     * @param where what messages call it
     * @param given what the user says of it
     * @param days read its days
     * @param bytes its bytes, closed with it
     */
    public static Source of(String id, String where, Given given, Days days, InputStream bytes) {
        Expansion expansion = new Expansion();
        return new Source(
                new Place(id, where, where), given, days, Wrapper.NOTHING, expansion, 0, expansion.packed(bytes));
    }

    /**
     * A thing that was fetched.
     *
     * @param id id of a document that is the whole of it, and what messages call it
     * @param given what is known of it where it says nothing
     * @param days read its days
     * @param said what its server says of it
     * @param bytes its bytes, closed with it
     */
    public static Source fetched(String id, Given given, Days days, Wrapper said, InputStream bytes) {
        Expansion expansion = new Expansion();
        String name = said.url() == null ? id : said.url();
        return new Source(new Place(id, id, name), given, days, said, expansion, 0, expansion.packed(bytes));
    }

    /** The entry {@code name} of this source, which is an archive; {@code bytes} as they come out of it. */
    public Source entry(String name, boolean isCompressed, InputStream bytes) {
        Place inside = new Place(place.id() + "!/" + name, place.where() + "!/" + name, name);
        return new Source(
                inside,
                given,
                days,
                wrapper,
                expansion,
                depth + 1,
                new LateFault(isCompressed ? expansion.unpacked(bytes) : bytes));
    }

    /** {@code bytes} as a layer of compression inside this source gives them; they are refused beyond the bounds of expansion. */
    public InputStream unpacked(InputStream bytes) {
        return expansion.unpacked(bytes);
    }

    /** All that this source, which is compressed, holds: called as it is, {@code name} without the ending of compression. */
    public Source whole(String name, InputStream bytes) {
        Place same = new Place(place.id(), place.where(), name);
        return new Source(same, given, days, wrapper, expansion, depth + 1, new LateFault(expansion.unpacked(bytes)));
    }

    /** The record {@code number} of this source, with what the source says of it. */
    public Source record(String number, Wrapper said, InputStream bytes) {
        String url = said.url() == null ? place.name() : said.url();
        Place inside = new Place(place.id() + "#" + number, place.where() + ":" + number, url);
        return new Source(inside, given, days, said, expansion, depth + 1, bytes);
    }

    /** Id of a document that is the whole source. */
    public String id() {
        return place.id();
    }

    /** What messages call it, «corpus.zip!/a.html». */
    public String where() {
        return place.where();
    }

    /** Its own name, «a.html». */
    public String name() {
        return place.name();
    }

    /** What the thing that it stands in says of it. */
    public Wrapper wrapper() {
        return wrapper;
    }

    /** What the user says of it. */
    public Given given() {
        return given;
    }

    /** What reads the days that are written in it. */
    public Days days() {
        return days;
    }

    /** In how many others it stands; 0 for a file. */
    public int depth() {
        return depth;
    }

    /** The first bytes, to a fault if one is among them; they stay to be read. */
    public byte[] head() throws IOException {
        bytes.mark(HEAD);
        byte[] head = new byte[HEAD];
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < HEAD; length += Math.max(0, read)) {
                read = bytes.read(head, length, HEAD - length);
            }
        } catch (IOException fault) {
            if (length == 0) {
                throw fault;
            }
        }
        bytes.reset();
        return Arrays.copyOf(head, length);
    }

    /** Whether its first bytes from {@code offset} on are {@code magic}, as in the signature of a format. */
    public boolean hasMagic(int offset, int... magic) throws IOException {
        byte[] head = head();
        for (int i = 0; i < magic.length; i++) {
            if (offset + i >= head.length || (head[offset + i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Its bytes; reading them moves on. */
    public InputStream bytes() {
        return bytes;
    }

    /**
     * All its bytes, where they are one record.
     *
     * @throws RefusedException if they are none or over the limit
     */
    public byte[] wholeRecord() throws IOException {
        byte[] all = allBytes();
        if (all.length > RECORD_LIMIT) {
            throw new RefusedException(
                    "a single record over 16 MiB of text", "records of at most 16 MiB each, such as a JSON Lines file");
        }
        if (all.length == 0) {
            throw new RefusedException("empty: no bytes", "a file with text in it");
        }
        return all;
    }

    private byte[] allBytes() throws IOException {
        try {
            return bytes.readNBytes(RECORD_LIMIT + 1);
        } catch (IOException fault) {
            if (CutOff.is(fault)) {
                throw new RefusedException("cut off before its end; a single text is not read in part", CutOff.RIGHT);
            }
            throw fault;
        }
    }

    /** Whether its own name ends in {@code ending}, «.jsonl». */
    public boolean endsIn(String ending) {
        return place.name().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** The outlet: the record's own, or else what the user says, or null. */
    public String outletOr(String recorded) {
        return recorded == null || recorded.isBlank() ? given.outlet() : recorded.strip();
    }

    /** The day: the record's own, or else its wrapper's, or what the user says, or what its name says, or null. */
    public LocalDate publishedOr(LocalDate recorded) {
        if (recorded != null) {
            return recorded;
        }
        if (wrapper.published() != null) {
            return wrapper.published();
        }
        return given.published() != null
                ? given.published()
                : PublicationDay.inName(place.name()).orElse(null);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
