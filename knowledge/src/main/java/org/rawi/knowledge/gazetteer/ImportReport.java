package org.rawi.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an import has read, taken in, joined and left out, and why. */
public final class ImportReport {
    private static final int BAD_NAMED = 50;
    private static final int CODES_NAMED = 6;

    private final List<String> files = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> bad = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final Map<String, Map<String, Integer>> skipped = new TreeMap<>();
    private int lines;
    private int added;
    private int joined;
    private int badLines;

    void read(String file) {
        files.add(file);
    }

    void line() {
        lines++;
    }

    void note(String note) {
        notes.add(note);
    }

    void bad(String where, String fault) {
        badLines++;
        if (bad.size() < BAD_NAMED) {
            bad.add(where + ": " + fault);
        }
    }

    void skip(String reason, String what) {
        skipped.computeIfAbsent(reason, k -> new TreeMap<>()).merge(what, 1, Integer::sum);
    }

    void add() {
        added++;
    }

    void join() {
        joined++;
    }

    void written(String file) {
        written.add(file);
    }

    /** How many places became rows. */
    public int added() {
        return added;
    }

    /** How many lines could not be read. */
    public int badLines() {
        return badLines;
    }

    /** The files of the layer that were written. */
    public List<String> written() {
        return List.copyOf(written);
    }

    /** What a person should see at once: how columns were understood, and which lines are bad. */
    public List<String> notes() {
        List<String> all = new ArrayList<>(notes);
        bad.forEach(line -> all.add("bad: " + line));
        if (badLines > bad.size()) {
            all.add("bad: and " + (badLines - bad.size()) + " further lines");
        }
        return all;
    }

    /** The summary: read, new, joined, skipped by reason, bad. */
    public List<String> lines() {
        List<String> all = new ArrayList<>();
        all.add(line("read", lines, "rows of " + String.join(", ", files)));
        all.add(line("new", added, "places"));
        all.add(line("joined", joined, "to places that are known already, whose rows stay as they are"));
        skipped.forEach((reason, codes) -> all.add(line("skipped", sum(codes), reason + " (" + most(codes) + ")")));
        if (badLines > 0) {
            all.add(line("bad", badLines, "lines, named above"));
        }
        return all;
    }

    private static String line(String what, int count, String about) {
        return String.format(Locale.ROOT, "%-8s %,9d  %s", what, count, about);
    }

    private static int sum(Map<String, Integer> codes) {
        return codes.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String most(Map<String, Integer> codes) {
        String named = codes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CODES_NAMED)
                .map(code -> code.getKey() + " " + code.getValue())
                .collect(Collectors.joining(", "));
        return codes.size() > CODES_NAMED ? named + ", …" : named;
    }
}
