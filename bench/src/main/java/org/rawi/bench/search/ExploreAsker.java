package org.rawi.bench.search;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.rawi.store.search.Query;
import org.rawi.store.search.Query.Field;
import org.rawi.store.search.Query.Order;
import org.rawi.workflow.Explore;

/** Asks in this process, without pages: the incidents of the first page loaded, all that fit counted. */
final class ExploreAsker implements Asker {
    private static final Map<String, Field> FIELDS = Map.of(
            "kind", Field.KIND,
            "place", Field.PLACE,
            "source", Field.ORIGIN,
            "outlet", Field.OUTLET,
            "grade", Field.GRADE,
            "modality", Field.MODALITY,
            "state", Field.STATE);

    private final Explore explore;

    ExploreAsker(Explore explore) {
        this.explore = explore;
    }

    @Override
    public void ask(Map<String, String> fields) {
        Query query = query(fields);
        explore.incidents(query);
        explore.digestOfIncidents(query);
    }

    private static Query query(Map<String, String> fields) {
        Query query = Query.ALL.withWords(fields.getOrDefault("q", ""), false);
        for (Map.Entry<String, String> field : fields.entrySet()) {
            Field asked = FIELDS.get(field.getKey());
            if (asked != null) {
                query = query.with(asked, Set.of(field.getValue()));
            }
        }
        if (fields.containsKey("actor")) {
            Field side =
                    switch (fields.getOrDefault("role", "")) {
                        case "initiator" -> Field.INITIATOR;
                        case "target" -> Field.TARGET;
                        default -> Field.ACTOR;
                    };
            query = query.with(side, Set.of(fields.get("actor")));
        }
        if (fields.containsKey("disputed")) {
            query = query.with(Field.DISPUTE, Set.of("disputed"));
        }
        if (fields.containsKey("since")) {
            query = query.within(LocalDate.parse(fields.get("since")), LocalDate.parse(fields.get("until")));
        }
        return switch (fields.getOrDefault("sort", "")) {
            case "killed" -> query.inOrder(Order.KILLED);
            case "told" -> query.inOrder(Order.TOLD);
            default -> query;
        };
    }

    @Override
    public double processorMillis() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e6;
    }
}
