package org.rawi.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A draw as tab-separated values, below a line that says how it was drawn. */
final class DrawFile {
    private static final String COLUMNS = "document\tstart\tend\tin\tkind\tverdict\tfault";
    private static final Pattern HEAD = Pattern.compile("# seed (-?\\d+), (\\d+) of (\\d+) claims");
    private static final Set<String> VERDICTS = Set.of("", "right", "wrong");
    private static final Set<String> FAULTS = Set.of("event", "kind", "side", "place");

    private DrawFile() {}

    static List<String> lines(Draw draw) {
        List<String> lines = new ArrayList<>();
        lines.add("# seed " + draw.seed() + ", " + draw.claims().size() + " of " + draw.outOf() + " claims");
        lines.add(COLUMNS);
        for (DrawnClaim claim : draw.claims()) {
            lines.add(String.join(
                    "\t",
                    claim.document(),
                    String.valueOf(claim.start()),
                    String.valueOf(claim.end()),
                    claim.in(),
                    claim.kind(),
                    claim.verdict(),
                    claim.fault()));
        }
        return lines;
    }

    static Draw parse(Path file, List<String> lines) {
        Matcher head = HEAD.matcher(lines.isEmpty() ? "" : lines.get(0));
        if (!head.matches() || lines.size() < 2 || !lines.get(1).equals(COLUMNS)) {
            throw new RecordException(file, 1, "not a draw: it begins «# seed N, N of N claims» and " + COLUMNS, null);
        }
        List<DrawnClaim> claims = new ArrayList<>();
        for (int i = 2; i < lines.size(); i++) {
            claims.add(claim(file, i + 1, lines.get(i).split("\t", -1)));
        }
        return new Draw(Long.parseLong(head.group(1)), Integer.parseInt(head.group(3)), claims);
    }

    private static DrawnClaim claim(Path file, int line, String[] cells) {
        if (cells.length != COLUMNS.split("\t").length) {
            throw new RecordException(file, line, cells.length + " cells; right would be " + COLUMNS, null);
        }
        boolean knownFault = cells[6].isEmpty() || FAULTS.containsAll(List.of(cells[6].split(",")));
        if (!VERDICTS.contains(cells[5]) || !knownFault || cells[5].equals("wrong") == cells[6].isEmpty()) {
            String right = "right, or wrong with one or more of event, kind, side, place";
            throw new RecordException(
                    file, line, "verdict «" + cells[5] + "» and fault «" + cells[6] + "»; legal is " + right, null);
        }
        try {
            int start = Integer.parseInt(cells[1]);
            return new DrawnClaim(cells[0], start, Integer.parseInt(cells[2]), cells[3], cells[4], cells[5], cells[6]);
        } catch (NumberFormatException noNumber) {
            throw new RecordException(file, line, "start and end are numbers of units", noNumber);
        }
    }
}
