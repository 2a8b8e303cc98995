package org.rawi.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The section of the accuracy report on claims drawn at random and read by a person. */
final class DrawPart {
    /** The normal quantile of a two-sided interval of 95 in 100. */
    private static final double Z = 1.96;

    private final Draw draw;

    DrawPart(Draw draw) {
        this.draw = draw;
    }

    List<String> lines() {
        List<DrawnClaim> read = draw.claims().stream()
                .filter(claim -> !claim.verdict().isEmpty())
                .toList();
        long right = read.stream().filter(DrawnClaim::isRight).count();
        List<String> lines = new ArrayList<>();
        lines.add("## Claims drawn at random");
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "Of %,d claims from real articles that are not coded by hand %d were drawn with seed %d (`rawi draw`) and",
                draw.outOf(),
                draw.claims().size(),
                draw.seed()));
        lines.add(
                "read beside their text by those who build Rawi: **right** is what is right in kind, sides and places at once.");
        lines.add("");
        lines.add(String.format(
                Locale.ROOT, "**%d of %d are right** (%s).", right, read.size(), interval(right, read.size())));
        lines.add("What is wrong, where a claim can have several: " + faults(read) + ".");
        lines.add("");
        MarkdownTable table = new MarkdownTable(2, "record", "kind", "span", "verdict", "fault");
        for (DrawnClaim claim : draw.claims()) {
            String span = claim.start() + "–" + claim.end() + (claim.in().equals("title") ? " of the title" : "");
            table.row("`" + claim.document() + "`", claim.kind(), span, claim.verdict(), claim.fault());
        }
        lines.addAll(table.lines());
        return lines;
    }

    /** Wilson's interval, which stays between 0 and 1 (Wilson 1927). */
    static String interval(long right, long read) {
        if (read == 0) {
            return "none read";
        }
        double share = (double) right / read;
        double width = Z * Math.sqrt(share * (1 - share) / read + Z * Z / (4.0 * read * read));
        double middle = share + Z * Z / (2.0 * read);
        double scale = 1 + Z * Z / read;
        return String.format(
                Locale.ROOT,
                "with 95 in 100 confidence between %.0f and %.0f in 100 of all",
                Math.max(0, 100 * (middle - width) / scale),
                100 * (middle + width) / scale);
    }

    private static String faults(List<DrawnClaim> read) {
        Map<String, Integer> counts = new TreeMap<>();
        for (DrawnClaim claim : read) {
            for (String fault :
                    claim.fault().isEmpty() ? new String[0] : claim.fault().split(",")) {
                counts.merge(fault, 1, Integer::sum);
            }
        }
        List<String> told = new ArrayList<>();
        counts.forEach((fault, count) -> told.add(fault + " " + count));
        return told.isEmpty() ? "nothing" : String.join(", ", told);
    }
}
