package org.rawi.coder.claim;

import java.util.HashMap;
import java.util.Map;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;

/**
 * How often the claims of a frame were right on the project's own hand coding (lexicon/confidence.tsv, written by {@code rawi
 * accuracy --confidence}).
 *
 * <p>A frame seen seldom leans on the share of all frames, as if that had been seen twice more. Immutable and thread-safe.
 */
final class Confidence {
    private static final String ALL = "*";
    private static final int PRIOR = 2;

    private final Map<String, Double> shares = new HashMap<>();

    Confidence(Knowledge knowledge) {
        double all = 0;
        for (Row row : knowledge.rows(Table.CONFIDENCE)) {
            if (row.cell("frame").equals(ALL)) {
                all = (double) count(row, "right") / count(row, "claims");
            }
        }
        shares.put(ALL, rounded(all));
        for (Row row : knowledge.rows(Table.CONFIDENCE)) {
            double share = (count(row, "right") + PRIOR * all) / (count(row, "claims") + PRIOR);
            shares.putIfAbsent(row.cell("frame"), rounded(share));
        }
    }

    /** From 0 to 1, in hundredths. */
    double of(String frame) {
        return shares.getOrDefault(frame, shares.get(ALL));
    }

    private static int count(Row row, String column) {
        return Integer.parseInt(row.cell(column));
    }

    private static double rounded(double share) {
        return Math.round(share * 100) / 100.0;
    }
}
