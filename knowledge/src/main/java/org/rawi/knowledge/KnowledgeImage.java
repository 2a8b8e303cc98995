package org.rawi.knowledge;

import java.util.List;
import java.util.Map;
import org.rawi.knowledge.frame.Frame;

/**
 * Compiled knowledge as it goes into the binary and comes out of it.
 *
 * @param rows every row of every table
 * @param phrases the words by which rows are found
 * @param frames the frames
 * @param kindFiles the text of each file of the codebook by its path
 * @param checksum «sha256:…» of the sources
 */
public record KnowledgeImage(
        List<Row> rows, List<Phrase> phrases, List<Frame> frames, Map<String, String> kindFiles, String checksum) {
    /**
     * Words that lead to a row.
     *
     * @param words folded words with one space between
     * @param row place of the row in {@link #rows()}
     * @param tag the column or form
     * @param key «v:قصف» for a verb, «n:غارة» for a noun, else empty
     */
    public record Phrase(String words, int row, String tag, String key) {}
}
