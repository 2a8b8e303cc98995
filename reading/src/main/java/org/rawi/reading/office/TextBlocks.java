package org.rawi.reading.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;

/**
 * Paragraphs and tables put together, in one another as they stand. A row of short cells is one line, «18 حزيران | المعبر | 3»; one
 * with more in it is a line for each paragraph. For one thread.
 */
final class TextBlocks {
    private static final int SHORT_CELL = 60;

    private final StyledText text;
    private final Deque<Block> open = new ArrayDeque<>();
    private final Deque<List<List<Block>>> rows = new ArrayDeque<>();
    private final List<Block> notes = new ArrayList<>();
    private boolean isNote;

    /**
     * What a style says of a paragraph.
     *
     * @param kind what it is for
     * @param level the rank of a heading, or 0
     */
    record Style(StyledText.Kind kind, int level) {
        static final Style BODY = new Style(StyledText.Kind.BODY, 0);
    }

    /** A paragraph that grows. */
    private static final class Block {
        private final StringBuilder words = new StringBuilder();
        private Style style = Style.BODY;
    }

    TextBlocks(StyledText text) {
        this.text = text;
    }

    StyledText text() {
        return text;
    }

    void open() {
        open.push(new Block());
    }

    /** Says what the open paragraph is for. */
    void style(Style style) {
        if (!open.isEmpty()) {
            open.peek().style = style;
        }
    }

    void append(String words) throws RefusedException {
        if (!open.isEmpty()) {
            open.peek().words.append(words);
            if (open.peek().words.length() > Source.RECORD_LIMIT) {
                throw new RefusedException("a paragraph over 16 MiB", "records of at most 16 MiB each");
            }
        }
    }

    void close() throws RefusedException {
        if (!open.isEmpty()) {
            Block block = open.pop();
            if (isNote) {
                notes.add(block);
            } else if (rows.isEmpty()) {
                add(block);
            } else if (!block.words.toString().isBlank()) {
                List<List<Block>> row = rows.peek();
                if (row.isEmpty()) {
                    row.add(new ArrayList<>());
                }
                row.get(row.size() - 1).add(block);
            }
        }
    }

    /** What is closed from here on is a note, which stands at the end. */
    void openNote() {
        isNote = true;
    }

    void closeNote() {
        isNote = false;
    }

    /** Adds the notes. */
    void end() throws RefusedException {
        for (Block note : notes) {
            add(note);
        }
        notes.clear();
    }

    void openRow() {
        rows.push(new ArrayList<>());
    }

    void openCell() {
        if (!rows.isEmpty()) {
            rows.peek().add(new ArrayList<>());
        }
    }

    void closeRow() throws RefusedException {
        if (rows.isEmpty()) {
            return;
        }
        List<List<Block>> row = rows.pop();
        List<Block> blocks = row.stream().flatMap(List::stream).toList();
        boolean isLine = blocks.size() > 1
                && row.stream().allMatch(cell -> cell.size() < 2)
                && blocks.stream().allMatch(block -> block.words.length() <= SHORT_CELL);
        if (isLine) {
            Block line = new Block();
            line.words.append(blocks.stream()
                    .map(block -> block.words.toString().replace('\n', ' ').strip())
                    .collect(Collectors.joining(" | ")));
            blocks = List.of(line);
        }
        for (Block block : blocks) {
            if (rows.isEmpty()) {
                add(block);
            } else if (!rows.peek().isEmpty()) {
                rows.peek().get(rows.peek().size() - 1).add(block);
            }
        }
    }

    private void add(Block block) throws RefusedException {
        text.add(block.words.toString(), block.style.kind(), block.style.level());
    }
}
