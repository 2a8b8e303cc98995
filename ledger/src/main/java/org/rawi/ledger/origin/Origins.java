package org.rawi.ledger.origin;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.ledger.Account;
import org.rawi.ledger.party.Parties;
import org.rawi.ledger.telling.Telling;
import org.rawi.ledger.telling.Voice;

/**
 * Resolves chains to who first said it (codebook, «attribution»): relays and copies of one origin are one; state media speak for
 * their party; unnamed sources of one party are that party's word whoever quotes them. Immutable and thread-safe.
 */
public final class Origins {
    private static final Set<String> OUTLETS = Set.of("outlet", "agency", "media");
    private static final Set<String> OF_A_PARTY = Set.of(
            "belligerent",
            "official",
            "spokesperson",
            "military_source",
            "security_source",
            "field_source",
            "document");

    private final Map<String, String> speaksFor = new HashMap<>();
    private final Parties parties;

    private Origins(Knowledge knowledge) {
        parties = Parties.of(knowledge);
        for (Row row : knowledge.rows(Table.SOURCES)) {
            if (!row.cell("speaks_for").isEmpty()) {
                speaksFor.put(row.cell("id"), row.cell("speaks_for"));
            }
        }
    }

    /** By the sources and actors of {@code knowledge}. */
    public static Origins of(Knowledge knowledge) {
        return new Origins(knowledge);
    }

    /** The tellings of {@code account} with their origins, in their order. */
    public List<Sourcing> of(Account account) {
        Map<String, String> outlets = new HashMap<>();
        account.tellings().forEach(telling -> outlets.putIfAbsent(telling.document(), outlet(telling)));
        return account.tellings().stream()
                .map(telling -> new Sourcing(telling, origins(telling, outlets)))
                .toList();
    }

    private List<Origin> origins(Telling telling, Map<String, String> outlets) {
        if (telling.speakers().isEmpty()) {
            return List.of(outletOrigin(telling, outlets));
        }
        return telling.speakers().stream()
                .map(voice -> voice.type().equals("outlet") && voice.step() == 0
                        ? outletOrigin(telling, outlets)
                        : origin(telling, voice))
                .distinct()
                .toList();
    }

    /** A copy has the origin of what it copies. */
    private Origin outletOrigin(Telling telling, Map<String, String> outlets) {
        String outlet = outlet(telling);
        if (telling.copyOf() != null) {
            outlet = outlets.getOrDefault(telling.copyOf(), "text " + telling.copyOf());
        }
        String party = speaksFor.get(outlet);
        return new Origin(party == null ? outlet : party, "outlet", party, true);
    }

    private static String outlet(Telling telling) {
        return telling.outlet() == null ? "text " + telling.document() : telling.outlet();
    }

    private Origin origin(Telling telling, Voice voice) {
        if (voice.id() != null && !parties.isPeople(voice.id())) {
            String party = speaksFor.get(voice.id());
            if (party != null) {
                return new Origin(party, voice.type(), party, true);
            }
            boolean own = OUTLETS.contains(voice.type()) || !parties.isKnown(voice.id());
            return new Origin(voice.id(), voice.type(), own ? null : voice.id(), true);
        }
        Optional<String> party = OF_A_PARTY.contains(voice.type()) ? findParty(telling, voice) : Optional.empty();
        if (party.isPresent()) {
            return new Origin(party.get(), voice.type(), party.get(), true);
        }
        return new Origin(voice.type() + " via " + relay(telling, voice), voice.type(), null, false);
    }

    /** Whose unnamed source it is: that of the nearest relay which speaks for a party. */
    private Optional<String> findParty(Telling telling, Voice voice) {
        return telling.chain().stream()
                .filter(above -> above.step() < voice.step() && above.id() != null)
                .sorted(Comparator.comparingInt(Voice::step).reversed())
                .map(above -> parties.isKnown(above.id()) ? above.id() : speaksFor.get(above.id()))
                .filter(party -> party != null)
                .findFirst();
    }

    private static String relay(Telling telling, Voice voice) {
        return telling.chain().stream()
                .filter(above -> above.step() < voice.step() && above.id() != null)
                .max(Comparator.comparingInt(Voice::step))
                .map(Voice::id)
                .orElse(outlet(telling));
    }

    /** The keys of {@code origins}, in their order, each once. */
    public static Set<String> keys(List<Sourcing> sourcings) {
        Set<String> keys = new TreeSet<>();
        sourcings.forEach(sourcing -> sourcing.origins().forEach(origin -> keys.add(origin.key())));
        return keys;
    }
}
