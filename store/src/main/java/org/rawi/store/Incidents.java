package org.rawi.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rawi.ledger.grade.Grade;

/** The incidents of a data set, as they were linked last. */
public interface Incidents {
    /** The incident with this id, retired or not. */
    Optional<StoredIncident> find(String id);

    /** Those of the incidents named that there are, retired or not, by id. */
    Map<String, StoredIncident> find(Collection<String> ids);

    /** The incident that {@code id} leads to now: itself, or the one that holds its claims since. */
    Optional<StoredIncident> follow(String id);

    /** The incident that each of these claims belongs to, by the claim's id. */
    Map<String, Membership> of(Collection<String> claims);

    /**
     * The incident of a claim in short.
     *
     * @param incident its id
     * @param grades how it is attested
     * @param disputed whether its tellings disagree on anything
     */
    record Membership(String incident, List<Grade> grades, boolean disputed) {
        public Membership {
            grades = List.copyOf(grades);
        }
    }

    /** Ids of all incidents there have been, in the order in which they were first seen. */
    List<String> ids();

    /** Hands on every incident that has claims, in the order in which they were first seen. */
    void forEach(Consumer<StoredIncident> to);

    /** Those of these ids that incidents have had, in the order in which they were first seen. */
    List<String> known(Collection<String> ids);

    /** Ids of the incidents that have claims, in the order in which they were first seen. */
    List<String> open();

    /**
     * Keeps incidents, in one transaction. A claim that another has leaves it; one that has none left is retired, and leads to the one
     * that took most of them.
     *
     * @param incidents as they are now
     * @param gone ids of incidents that are to have no claims any more, and are not among those
     */
    void put(Collection<StoredIncident> incidents, Collection<String> gone);

    long count();
}
