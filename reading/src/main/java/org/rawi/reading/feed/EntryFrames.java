package org.rawi.reading.feed;

import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;

/**
 * The entries of an XML feed as stretches of markup, one by one, told by their own tags: {@code <item>…</item>}. What stands
 * before the first is the head.
 *
 * <p>Comments, instructions and document types are left out, so that nothing they declare ever counts. A frame is kept to the
 * limit of a record, and all of them together to that of a feed.
 */
final class EntryFrames {
    private static final int FRAME_LIMIT = Source.RECORD_LIMIT / 2;

    private final FeedBounds bounds;
    private final Tags tags;
    private StringBuilder kept = new StringBuilder();
    private String head;
    private String root;
    private String entry;
    private boolean isInEntry;
    private boolean isOver;
    private boolean isEnded;
    private long line;

    EntryFrames(FeedBounds bounds, Reader reader) {
        this.bounds = bounds;
        this.tags = new Tags(bounds, reader, this::keep);
    }

    /**
     * One entry.
     *
     * @param markup its markup with its own tags
     * @param line the line on which it begins, from 1
     * @param isOver whether it is over the limit, and so not all kept
     */
    record Frame(String markup, long line, boolean isOver) {}

    /** What stands before the first entry, or all where there is none; known once {@link #next} was asked. */
    String head() {
        return head;
    }

    /**
     * The next entry, or empty at the end of the feed.
     *
     * @throws EOFException if the feed breaks off
     * @throws RefusedException if it goes on beyond all bounds
     */
    Optional<Frame> next() throws IOException {
        while (tags.next()) {
            if (head == null && isOver) {
                throw bounds.passed();
            }
            Optional<Frame> whole = tags.tag().isEmpty() ? Optional.empty() : tag(tags.tag());
            if (whole.isPresent()) {
                return whole;
            }
        }
        if (head == null) {
            head = kept.toString();
        }
        if (!isEnded) {
            throw new EOFException("no end of the feed");
        }
        return Optional.empty();
    }

    private Optional<Frame> tag(String tag) {
        String name = name(tag);
        boolean closes = tag.startsWith("</");
        boolean isEntry = !closes && !tag.endsWith("/>") && isEntry(name);
        boolean leaves = isInEntry && (isEntry || closes && (name.equals(entry) || name.equals(root)));
        isEnded |= closes && name.equals(root);
        if (root == null && !closes) {
            root = name;
        }
        if (isInEntry && closes && name.equals(entry)) {
            keep(tag);
        }
        Optional<Frame> whole = leaves ? Optional.of(new Frame(kept.toString(), line, isOver)) : Optional.empty();
        isInEntry &= !leaves;
        if (isEntry) {
            begin(name);
        } else if (leaves) {
            kept = new StringBuilder();
        }
        if (isEntry || !leaves) {
            keep(tag);
        }
        return whole;
    }

    private void begin(String name) {
        head = head == null ? kept.toString() : head;
        kept = new StringBuilder();
        entry = name;
        isInEntry = true;
        isOver = false;
        line = tags.line();
    }

    private boolean isEntry(String name) {
        if (entry != null || root == null) {
            return name.equals(entry);
        }
        String local = name.substring(name.indexOf(':') + 1);
        return local.equals("item") || local.equals("entry");
    }

    private static String name(String tag) {
        int from = tag.startsWith("</") ? 2 : 1;
        int to = from;
        while (to < tag.length() && "/> \t\r\n".indexOf(tag.charAt(to)) < 0) {
            to++;
        }
        return tag.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private void keep(CharSequence markup) {
        if (head != null && !isInEntry) {
            return;
        }
        isOver |= kept.length() + markup.length() > FRAME_LIMIT;
        if (!isOver) {
            kept.append(markup);
        }
    }
}
