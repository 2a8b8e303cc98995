package org.rawi.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Claims drawn at random, to be read by a person beside their texts: how right a coding is where nobody has coded by hand.
 *
 * @param seed of the draw: the same claims and seed draw the same
 * @param outOf how many claims there were
 * @param claims the drawn ones, in the order of documents and spans
 */
public record Draw(long seed, int outOf, List<DrawnClaim> claims) {
    /** Copies the list. */
    public Draw {
        claims = List.copyOf(claims);
    }

    /** Draws {@code count} of {@code claims}, or all where there are fewer; none is judged yet. */
    public static Draw of(List<ScoredClaim> claims, int count, long seed) {
        List<ScoredClaim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(seed));
        List<DrawnClaim> drawn = shuffled.stream()
                .limit(count)
                .map(DrawnClaim::of)
                .sorted(Comparator.comparing(DrawnClaim::document).thenComparing(DrawnClaim::start))
                .toList();
        return new Draw(seed, claims.size(), drawn);
    }

    /**
     * Reads a draw as {@link #lines()} writes it, with or without verdicts.
     *
     * @throws RecordException with file and line where a row is none
     */
    public static Draw parse(Path file, List<String> lines) {
        return DrawFile.parse(file, lines);
    }

    /** The draw as a table of tab-separated values: a person fills in the last two columns. */
    public List<String> lines() {
        return DrawFile.lines(this);
    }
}
