package org.rawi.reading.copies;

import java.util.Arrays;
import java.util.Optional;
import org.rawi.model.Document;
import org.rawi.model.Item;
import org.rawi.model.Paragraph;

/**
 * Tells of each document, as it comes, of which earlier one it is a copy: an agency's wire in ten papers is one text.
 *
 * <p>A copy of a copy is one of the first. Only the last 65,536 documents are remembered, in some 60 MB, since copies come out
 * within days of one another. The same documents in the same order give the same answers. For one thread.
 */
public final class Copies {
    private static final int REMEMBERED = 1 << 16;

    /**
     * Texts with two fifths of their runs in common, where one outlet has cut the wire by half, say; those that share a paragraph
     * of background have up to a quarter, those of two reporters on one event less than a tenth.
     */
    private static final double COPY = 0.34;

    private final Known[] known = new Known[REMEMBERED];
    private final Buckets buckets = new Buckets(REMEMBERED * Signature.BANDS);
    private long count;

    private record Known(String id, String first, Signature signature) {}

    /**
     * What a document is a copy of.
     *
     * @param of id of the first document with this text
     * @param likeness estimated share of runs of three words in common with the likest earlier document, 0 to 1
     */
    public record Copy(String of, double likeness) {}

    /** The document that {@code document} copies, or empty where it is the first of its kind; remembers it. */
    public Optional<Copy> find(Document document) {
        Signature signature = Signature.of(told(document));
        Known likest = null;
        double likeness = 0;
        for (int band = 0; band < Signature.BANDS; band++) {
            for (int entry : buckets.entries(signature.band(band))) {
                Known other = known[entry / Signature.BANDS];
                double like = other.signature().likeness(signature);
                if (like >= COPY && like > likeness) {
                    likest = other;
                    likeness = like;
                }
            }
        }
        remember(new Known(document.id(), likest == null ? document.id() : likest.first(), signature));
        return likest == null ? Optional.empty() : Optional.of(new Copy(likest.first(), likeness));
    }

    /** The text without what its markup calls furniture: any two pages of one site share their menus. */
    private static String told(Document document) {
        StringBuilder told = new StringBuilder();
        int from = 0;
        for (Item item : document.items()) {
            for (Paragraph paragraph : item.marked()) {
                if (paragraph.role() == Paragraph.Role.FURNITURE) {
                    told.append(document.text(), from, paragraph.span().start());
                    from = paragraph.span().end();
                }
            }
        }
        return told.append(document.text(), from, document.text().length()).toString();
    }

    private void remember(Known document) {
        int slot = (int) (count % REMEMBERED);
        for (int band = 0; band < Signature.BANDS; band++) {
            buckets.add(document.signature().band(band), slot * Signature.BANDS + band);
        }
        known[slot] = document;
        count++;
    }

    /** Entries by key, the newest first, in a ring: adding an entry anew takes it out of where it was. */
    private static final class Buckets {
        private static final int NONE = -1;
        private static final int MOST = 64;

        private final int[] heads = new int[1 << 20];
        private final int[] next;
        private final int[] before;
        private final int[] bucketOf;

        Buckets(int entries) {
            next = new int[entries];
            before = new int[entries];
            bucketOf = new int[entries];
            Arrays.fill(heads, NONE);
            Arrays.fill(bucketOf, NONE);
        }

        void add(long key, int entry) {
            takeOut(entry);
            int bucket = bucket(key);
            bucketOf[entry] = bucket;
            before[entry] = NONE;
            next[entry] = heads[bucket];
            if (heads[bucket] != NONE) {
                before[heads[bucket]] = entry;
            }
            heads[bucket] = entry;
        }

        private void takeOut(int entry) {
            int bucket = bucketOf[entry];
            if (bucket == NONE) {
                return;
            }
            if (before[entry] == NONE) {
                heads[bucket] = next[entry];
            } else {
                next[before[entry]] = next[entry];
            }
            if (next[entry] != NONE) {
                before[next[entry]] = before[entry];
            }
        }

        /** The newest entries with this key, and perhaps some with another. */
        int[] entries(long key) {
            int[] found = new int[MOST];
            int size = 0;
            for (int at = heads[bucket(key)]; at != NONE && size < MOST; at = next[at]) {
                found[size++] = at;
            }
            return Arrays.copyOf(found, size);
        }

        private int bucket(long key) {
            return (int) (key >>> 20) & (heads.length - 1);
        }
    }
}
