package org.rawi.desk.fill;

import java.util.Map;
import java.util.Set;
import org.rawi.desk.page.Filters;
import org.rawi.store.search.Query;
import org.rawi.store.search.Query.Field;
import org.rawi.store.search.Query.Order;

/** What Explore is asked for, as the index understands it. */
public final class Questions {
    private static final Map<String, Field> FIELDS = Map.of(
            "kind", Field.KIND,
            "place", Field.PLACE,
            "source", Field.ORIGIN,
            "grade", Field.GRADE,
            "modality", Field.MODALITY,
            "state", Field.STATE,
            "outlet", Field.OUTLET);

    private Questions() {}

    /** {@code all}, narrowed by {@code filters}. */
    public static Query of(Query all, Filters filters) {
        Query query = all.withWords(filters.text("q"), filters.has("exact", "yes"))
                .within(
                        filters.findDay("since").orElse(null),
                        filters.findDay("until").orElse(null))
                .inOrder(order(filters.text("sort")));
        for (Map.Entry<String, Field> field : FIELDS.entrySet()) {
            query = query.with(field.getValue(), Set.copyOf(filters.all(field.getKey())));
        }
        if (filters.find("disputed").isPresent()) {
            query = query.with(Field.DISPUTE, Set.of("disputed"));
        }
        return query.with(side(filters.text("role")), Set.copyOf(filters.all("actor")));
    }

    private static Field side(String role) {
        return switch (role) {
            case "initiator" -> Field.INITIATOR;
            case "target" -> Field.TARGET;
            default -> Field.ACTOR;
        };
    }

    private static Order order(String sort) {
        return switch (sort) {
            case "day" -> Order.OLDEST;
            case "told" -> Order.TOLD;
            case "killed" -> Order.KILLED;
            case "best" -> Order.BEST;
            default -> Order.NEWEST;
        };
    }
}
