package org.rawi.coder.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;

/** Who fights beside whom (lexicon/alliances.tsv): «الجيش السوري» and «حزب الله». Immutable and thread-safe. */
final class Alliances {
    private final Map<String, Set<String>> byMember = new HashMap<>();

    Alliances(Knowledge knowledge) {
        for (Row row : knowledge.rows(Table.ALLIANCES)) {
            byMember.computeIfAbsent(row.cell("member"), k -> new HashSet<>()).add(row.cell("alliance"));
        }
    }

    /** Whether the two are of one alliance, or parts of one whole. */
    boolean areAllies(String one, String other) {
        return one.equals(other)
                || isPart(one, other)
                || isPart(other, one)
                || of(one).stream().anyMatch(of(other)::contains);
    }

    private static boolean isPart(String part, String whole) {
        return part.startsWith(whole + ".");
    }

    private Set<String> of(String id) {
        Set<String> all = new HashSet<>(byMember.getOrDefault(id, Set.of()));
        all.addAll(byMember.getOrDefault(root(id), Set.of()));
        return all;
    }

    private static String root(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }
}
