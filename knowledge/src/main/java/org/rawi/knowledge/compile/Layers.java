package org.rawi.knowledge.compile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;

/**
 * Files of knowledge laid over each other: a file takes the place of one of its path below, and a row with an id takes the
 * place of the row of that id below, so that one coordinate can be mended without a copy of the gazetteer.
 */
final class Layers {
    private static final Set<Table> WITH_IDS = EnumSet.of(Table.ACTORS, Table.PERSONS, Table.PLACES);

    private final SortedMap<String, List<String>> files = new TreeMap<>();
    private final Map<String, Integer> layerOf = new HashMap<>();

    /** The lowest comes first. */
    Layers(List<KnowledgeFiles> layers) {
        for (int i = 0; i < layers.size(); i++) {
            for (String path : layers.get(i).paths()) {
                files.put(path, layers.get(i).lines(path));
                layerOf.put(path, i);
            }
        }
    }

    /** The files that count, by path. */
    SortedMap<String, List<String>> files() {
        return files;
    }

    /** Without the rows that a higher layer has a row of the same id for. */
    List<Row> topmost(List<Row> rows) {
        Map<String, Integer> highest = new HashMap<>();
        for (Row row : rows) {
            if (WITH_IDS.contains(row.table())) {
                highest.merge(key(row), layerOf.get(row.file()), Math::max);
            }
        }
        List<Row> kept = new ArrayList<>();
        for (Row row : rows) {
            if (!WITH_IDS.contains(row.table()) || layerOf.get(row.file()).equals(highest.get(key(row)))) {
                kept.add(row);
            }
        }
        return kept;
    }

    private static String key(Row row) {
        return row.table() + " " + row.cell("id");
    }
}
