package org.rawi.ledger.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rawi.ledger.Account;

/**
 * The claims that gave incidents their ids, in the order in which they did. An incident is called after its founder, so that an
 * id leads for ever to the incident that holds the founder now: where two incidents become one, the later id thus leads to the
 * earlier. Immutable.
 */
public final class Founders {
    /** Nobody has founded an incident yet. */
    public static final Founders NONE = new Founders(new LinkedHashMap<>());

    private static final String PREFIX = "i";

    private final Map<String, Integer> order;

    private Founders(Map<String, Integer> order) {
        this.order = order;
    }

    /** Founders in the order in which their incidents were first seen, as {@link #claims} gave them. */
    public static Founders of(List<String> claims) {
        Map<String, Integer> order = new LinkedHashMap<>();
        claims.forEach(claim -> order.putIfAbsent(Objects.requireNonNull(claim), order.size()));
        return new Founders(order);
    }

    /** The founders of incidents with these ids, in the order in which they were first seen. */
    public static Founders ofIncidents(List<String> ids) {
        return of(ids.stream().map(Founders::founder).toList());
    }

    /** The id of an incident that {@code claim} founds. */
    public static String incidentOf(String claim) {
        return PREFIX + claim;
    }

    /** These, and those of incidents that were not known before. */
    public Founders with(List<Account> accounts) {
        Map<String, Integer> more = new LinkedHashMap<>(order);
        accounts.forEach(account -> more.putIfAbsent(founder(account.incident().incident()), more.size()));
        return new Founders(more);
    }

    /** The founders' claim ids, the earliest first: all that has to be kept so that ids last. */
    public List<String> claims() {
        return List.copyOf(order.keySet());
    }

    /** The id of the incident of {@code claims}: that of the earliest founder among them, else of the first of them. */
    String incident(List<String> claims) {
        String founder = claims.get(0);
        int earliest = Integer.MAX_VALUE;
        for (String claim : claims) {
            Integer place = order.get(claim);
            if (place != null && place < earliest) {
                earliest = place;
                founder = claim;
            }
        }
        return incidentOf(founder);
    }

    /** The claim that an incident is called after. */
    static String founder(String incident) {
        return incident.substring(PREFIX.length());
    }
}
