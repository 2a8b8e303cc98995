package org.rawi.ledger.grade;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The grades of an incident with what each rests on.
 *
 * @param grades each grade with its reason, «syria.government denies responsibility»; in the order of the grades
 */
public record Grading(Map<Grade, String> grades) {
    public Grading {
        Objects.requireNonNull(grades);
        grades = Collections.unmodifiableMap(grades.isEmpty() ? new EnumMap<>(Grade.class) : new EnumMap<>(grades));
    }

    public boolean has(Grade grade) {
        return grades.containsKey(grade);
    }

    /** The grades alone. */
    public List<Grade> list() {
        return List.copyOf(grades.keySet());
    }
}
