package org.rawi.knowledge.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawi.knowledge.KnowledgeException;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.knowledge.codebook.Kind;
import org.rawi.knowledge.frame.Frame;
import org.rawi.knowledge.frame.FrameExample;
import org.rawi.knowledge.frame.FrameFile;

/** Holds frames and rows against each other: every trigger is a known word, every kind is the codebook's. */
final class KnowledgeCheck {
    private KnowledgeCheck() {}

    static List<Frame> check(List<Row> rows, List<FrameFile> files, Map<String, Kind> kinds, PhraseBuilder phrases) {
        places(rows);
        required(rows);
        Set<String> known = keys(rows);
        List<Frame> frames = new ArrayList<>();
        int wordRow = rows.isEmpty() ? -1 : wordRow(rows);
        for (FrameFile file : files) {
            Frame frame = file.frame();
            if (!kinds.isEmpty() && !kinds.containsKey(frame.kind())) {
                throw new KnowledgeException(
                        frame.origin(), 1, "unknown kind «" + frame.kind() + "»; legal are " + kinds.keySet());
            }
            List<String> keys = new ArrayList<>(frame.triggers());
            keys.addAll(frame.seconds());
            for (String key : keys) {
                trigger(key, frame, known, phrases, rows, wordRow);
            }
            examples(file);
            frames.add(frame);
        }
        return frames;
    }

    private static void trigger(
            String key, Frame frame, Set<String> known, PhraseBuilder phrases, List<Row> rows, int wordRow) {
        if (key.startsWith("w:")) {
            phrases.addWord(key, rows.get(wordRow), wordRow);
        } else if (!key.startsWith("o:") && !known.contains(key)) {
            throw new KnowledgeException(
                    frame.origin(),
                    1,
                    "trigger «" + key
                            + "» is in no row of verbs or nouns; write the row first, or w: for the very word");
        }
    }

    /** The row that stands for words which frames name outright; any row of nouns does. */
    private static int wordRow(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).table() == Table.NOUNS) {
                return i;
            }
        }
        return 0;
    }

    private static void examples(FrameFile file) {
        int positive = 0;
        int negative = 0;
        boolean nearMiss = false;
        for (FrameExample example : file.examples()) {
            boolean coded = example.sort().equals("example");
            positive += coded ? 1 : 0;
            negative += example.sort().equals("near-miss") || example.sort().equals("not") ? 1 : 0;
            nearMiss |= example.sort().equals("near-miss");
            if (coded && example.expected().isEmpty()) {
                throw new KnowledgeException(
                        example.file(), example.line(), "an example says what it gives («-> kind …»)");
            }
        }
        if (positive < 2 || negative < 2 || !nearMiss) {
            throw new KnowledgeException(
                    file.frame().origin(),
                    1,
                    "a frame has two examples and two of near-miss and not, one a near-miss; this has " + positive
                            + " and " + negative);
        }
    }

    private static void required(List<Row> rows) {
        Map<String, Row> ids = new HashMap<>();
        for (Row row : rows) {
            if (row.cells().get(0).isEmpty()) {
                throw new KnowledgeException(row.file(), row.line(), "the first cell is empty");
            }
            if (row.cell("source").isEmpty()) {
                throw new KnowledgeException(
                        row.file(), row.line(), "the row does not say where it comes from (source)");
            }
            LegalValues.check(row);
            if (row.table() == Table.ACTORS || row.table() == Table.PLACES || row.table() == Table.PERSONS) {
                Row other = ids.put(row.table() + row.cell("id"), row);
                if (other != null) {
                    throw new KnowledgeException(
                            row.file(), row.line(), "«" + row.cell("id") + "» stands at " + other.origin() + " too");
                }
            }
        }
    }

    private static void places(List<Row> rows) {
        for (Row row : rows) {
            if (row.table() != Table.PLACES) {
                continue;
            }
            double lat = degrees(row, "lat", 90);
            double lon = degrees(row, "lon", 180);
            if (lat == 0 && lon == 0) {
                throw new KnowledgeException(row.file(), row.line(), "no place lies at 0, 0");
            }
            if (row.variants("names").isEmpty()) {
                throw new KnowledgeException(row.file(), row.line(), "a place has an Arabic name");
            }
        }
    }

    private static double degrees(Row row, String column, double limit) {
        try {
            double value = Double.parseDouble(row.cell(column));
            if (Math.abs(value) <= limit) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below with the legal range
        }
        throw new KnowledgeException(
                row.file(), row.line(), column + " is «" + row.cell(column) + "»; legal is -" + limit + " to " + limit);
    }

    private static Set<String> keys(List<Row> rows) {
        Set<String> keys = new HashSet<>();
        for (Row row : rows) {
            if (row.table() == Table.VERBS) {
                keys.add("v:" + row.cell("lemma"));
                row.variants("masdar").forEach(m -> keys.add("n:" + m));
                row.variants("active_participle").forEach(p -> keys.add("p:" + p));
                row.variants("passive_participle").forEach(p -> keys.add("p:" + p));
            } else if (row.table() == Table.NOUNS) {
                keys.add("n:" + row.cell("lemma"));
            }
        }
        return keys;
    }
}
