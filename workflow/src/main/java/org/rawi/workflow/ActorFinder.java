package org.rawi.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.text.Folding;

/** Finds actors by what they are called, «الجيش السوري» or «Syrian army», and knows which ids there are. Thread-safe. */
public final class ActorFinder {
    private static final int MOST = 12;

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> institutions;
    private final Set<String> composed;

    public ActorFinder(Knowledge knowledge) {
        for (Table table : List.of(Table.ACTORS, Table.COUNTRIES)) {
            knowledge
                    .rows(table)
                    .forEach(row -> names.merge(row.cell("id"), named(row), (one, other) -> one + "\n" + other));
        }
        institutions = knowledge.rows(Table.INSTITUTIONS).stream()
                .map(row -> row.cell("suffix"))
                .collect(Collectors.toSet());
        composed = knowledge.rows(Table.COMPOSITIONS).stream()
                .flatMap(row -> List.of(row.cell("id"), row.cell("composed")).stream())
                .collect(Collectors.toSet());
    }

    private static String named(Row row) {
        return Folding.fold(String.join("\n", row.variants("names"))) + "\n"
                + row.cell("name_en").toLowerCase(Locale.ROOT);
    }

    /** Whether there is such an actor: one of the lexicon, or an institution of one, «syria.artillery». */
    public boolean isKnown(String id) {
        if (names.containsKey(id) || composed.contains(id)) {
            return true;
        }
        for (int dot = id.indexOf('.'); dot > 0; dot = id.indexOf('.', dot + 1)) {
            if (institutions.contains(id.substring(dot + 1)) && names.containsKey(id.substring(0, dot))) {
                return true;
            }
        }
        return false;
    }

    /** Ids of the actors that go by {@code asked}, exactly so first, then with these words in a name, or in the id. */
    public List<String> find(String asked) {
        if (asked.isBlank()) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        String folded = Folding.fold(asked.strip());
        String lower = asked.strip().toLowerCase(Locale.ROOT);
        names.forEach((id, called) -> {
            if (List.of(called.split("\n")).contains(folded)
                    || List.of(called.split("\n")).contains(lower)) {
                found.add(id);
            }
        });
        if (isKnown(lower)) {
            found.add(lower);
        }
        List<String> like = new ArrayList<>();
        names.forEach((id, called) -> {
            if (called.contains(folded) || called.contains(lower) || id.contains(lower)) {
                like.add(id);
            }
        });
        like.sort(Comparator.comparingInt(String::length).thenComparing(id -> id));
        found.addAll(like);
        return found.stream().limit(MOST).toList();
    }
}
