package org.rawi.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rawi.model.Claim;
import org.rawi.model.PlaceRef;
import org.rawi.reading.Reading;
import org.rawi.workflow.Coded;

/** Counts of a run: documents, claims by kind, places found and not found, what failed and why. */
final class Summary {
    private static final int FAILURES_NAMED = 1000;
    private static final int PLACES_NAMED = 5;
    private static final int KINDS_NAMED = 10;
    private static final int NAMES_HELD = 10_000;

    private final Map<String, Integer> skipped = new TreeMap<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Map<String, Integer> unknownPlaces = new HashMap<>();
    private final List<String> failures = new ArrayList<>();
    private int documents;
    private int copies;
    private int failed;
    private int claims;
    private int found;
    private int notFound;

    void add(Coded coded) {
        Reading reading = coded.reading();
        if (reading instanceof Reading.Text text) {
            documents++;
            copies += text.document().copyOf() == null ? 0 : 1;
        } else if (reading instanceof Reading.Skip skip) {
            skipped.merge(skip.reason(), 1, Integer::sum);
        } else if (reading instanceof Reading.Failure failure) {
            failed++;
            if (failures.size() < FAILURES_NAMED) {
                failures.add(failure.line());
            }
        }
        coded.claims().forEach(this::add);
    }

    private void add(Claim claim) {
        claims++;
        kinds.merge(claim.kind(), 1, Integer::sum);
        for (PlaceRef place : claim.places()) {
            if (place.id() != null) {
                found++;
            } else {
                notFound++;
                if (unknownPlaces.size() < NAMES_HELD || unknownPlaces.containsKey(place.name())) {
                    unknownPlaces.merge(place.name(), 1, Integer::sum);
                }
            }
        }
    }

    int documents() {
        return documents;
    }

    int skipped() {
        return skipped.values().stream().mapToInt(Integer::intValue).sum();
    }

    int failed() {
        return failed;
    }

    int claims() {
        return claims;
    }

    /** The summary as it is told at the end. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("documents  " + documents + " coded, " + skipped() + " skipped" + told(skipped) + ", " + failed
                + " failed");
        if (copies > 0) {
            lines.add("copies     " + copies + " of the documents say what an earlier one says");
        }
        lines.add("claims     " + claims + mostOften(kinds, KINDS_NAMED));
        lines.add(
                "places     " + found + " found, " + notFound + " not found" + mostOften(unknownPlaces, PLACES_NAMED));
        failures.forEach(failure -> lines.add("failed     " + failure));
        if (failed > failures.size()) {
            lines.add("failed     " + (failed - failures.size()) + " more");
        }
        return lines;
    }

    private static String told(Map<String, Integer> counts) {
        List<String> parts = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(count -> parts.add(count.getKey() + " " + count.getValue()));
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    private static String mostOften(Map<String, Integer> counts, int named) {
        Map<String, Integer> most = new HashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(named)
                .forEach(name -> most.put(name.getKey(), name.getValue()));
        String more = counts.size() > named ? " …" : "";
        return told(most) + more;
    }
}
