package org.rawi.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rawi.ledger.grade.Grade;
import org.rawi.ledger.origin.OriginCount;

/**
 * An incident as it is kept.
 *
 * @param id its id, which lasts
 * @param redirectTo the incident that holds its claims now, or null
 * @param retired whether it holds no claims any more
 * @param kind what most origins call it, or null once it is retired
 * @param from first day, or null
 * @param to last day, or null
 * @param grades how it is attested
 * @param origins how many independent origins
 * @param disputed whether its tellings disagree on anything
 * @param claims ids of its claims, the earliest first
 * @param json the whole incident as it is exported
 */
public record StoredIncident(
        String id,
        String redirectTo,
        boolean retired,
        String kind,
        LocalDate from,
        LocalDate to,
        List<Grade> grades,
        OriginCount origins,
        boolean disputed,
        List<String> claims,
        String json) {
    public StoredIncident {
        Objects.requireNonNull(id);
        grades = List.copyOf(grades);
        Objects.requireNonNull(origins);
        claims = List.copyOf(claims);
        Objects.requireNonNull(json);
    }

    /** The same with these claims. */
    public StoredIncident with(List<String> others) {
        return new StoredIncident(id, redirectTo, retired, kind, from, to, grades, origins, disputed, others, json);
    }
}
