package org.rawi.reading.feed;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.rawi.reading.Hash;
import org.rawi.reading.Intake;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;

/** One feed that is being read: makes its entries, tells each apart from the others, and ends one that has no end. */
final class Feed {
    private static final int SHORT_HASH = 16;
    private static final int LONGEST_KEY = 500;

    private final FeedBounds bounds;
    private final Source source;
    private final Consumer<Entry> to;
    private final EntryDays days;
    private final Map<String, Integer> keys = new HashMap<>();
    private int entries;

    Feed(FeedBounds bounds, Source source, Intake intake, Consumer<Entry> to) {
        this.bounds = bounds;
        this.source = source;
        this.to = to;
        this.days = new EntryDays(source.days(), intake);
    }

    /** Refuses an entry that is over the limit of a record. */
    static RefusedException overLimit() {
        return new RefusedException("an entry over 16 MiB", "entries of at most 16 MiB each");
    }

    /**
     * Hands on the entry that says {@code fields} of itself.
     *
     * @param outlet the feed's own outlet, or null
     * @param line where it stands
     */
    void add(Fields fields, String outlet, long line) throws RefusedException {
        if (entries >= bounds.entries()) {
            throw bounds.passed();
        }
        String where = source.where() + ":" + line;
        String key = unique(key(fields));
        to.accept(new Entry(
                where,
                source.id() + "#" + key,
                key,
                fields.title(),
                Objects.requireNonNullElse(fields.content(), ""),
                fields.isWhole(),
                fields.url(),
                source.publishedOr(days.of(fields, where)),
                source.outletOr(fields.outlet() == null ? outlet : fields.outlet())));
    }

    /** Its own id, or its address, or what it says. */
    private static String key(Fields fields) {
        String own = fields.id() != null ? fields.id() : fields.url();
        if (own != null && own.length() <= LONGEST_KEY) {
            return own.replaceAll("[\\s\\p{Cntrl}]+", " ");
        }
        String said = own != null ? own : fields.title() + "\n" + fields.content();
        return Hash.of(said.getBytes(StandardCharsets.UTF_8)).substring(0, SHORT_HASH);
    }

    private String unique(String key) {
        entries++;
        int times = keys.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + "~" + times;
    }
}
