package org.rawi.ledger.origin;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.ledger.Account;
import org.rawi.ledger.party.Kinship;
import org.rawi.ledger.party.Parties;
import org.rawi.ledger.telling.Telling;
import org.rawi.ledger.telling.Voice;

/**
 * Resolves chains to who first said it (codebook, «attribution»): relays and copies of one origin are one; state media speak for
 * their party; unnamed sources of one party are that party's word whoever quotes them. Immutable and thread-safe.
 */
public final class Origins {
    private static final Set<String> OUTLETS = Set.of("outlet", "agency", "media");
    /** Voices that are a party's word where its media quote them with no name. */
    private static final Set<String> UNNAMED_OF_A_PARTY = Set.of(
            "belligerent",
            "official",
            "spokesperson",
            "military_source",
            "security_source",
            "field_source",
            "anonymous",
            "document");

    /** Voices that are someone of the body that is named: «مصدر في وزارة الدفاع». */
    private static final Set<String> SOMEONE =
            Set.of("military_source", "security_source", "field_source", "medical_source", "anonymous");

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
        return new Origin(party == null ? outlet : party, "outlet", party, Naming.NAMED, null);
    }

    private static String outlet(Telling telling) {
        return telling.outlet() == null ? "text " + telling.document() : telling.outlet();
    }

    private Origin origin(Telling telling, Voice voice) {
        if (voice.id() != null && !parties.isPeople(voice.id())) {
            return named(telling, voice);
        }
        Optional<String> party = UNNAMED_OF_A_PARTY.contains(voice.type())
                ? relayParties(telling, voice).findFirst()
                : Optional.empty();
        return party.map(whose -> new Origin(whose, voice.type(), whose, Naming.OF_A_PARTY, null))
                .orElseGet(() -> new Origin(
                        voice.type() + " via " + relay(telling, voice), voice.type(), null, Naming.OPEN, null));
    }

    private Origin named(Telling telling, Voice voice) {
        String id = voice.id();
        String party = speaksFor.get(id);
        if (party != null) {
            return new Origin(party, voice.type(), party, Naming.NAMED, null);
        }
        if (OUTLETS.contains(voice.type()) || !parties.isKnown(id) || parties.isMonitor(id)) {
            return new Origin(id, voice.type(), null, Naming.NAMED, null);
        }
        if (SOMEONE.contains(voice.type())) {
            return new Origin(id, voice.type(), id, Naming.OF_A_PARTY, null);
        }
        String publisher = relayParties(telling, voice)
                .filter(relay -> !relay.equals(id) && parties.kinship(relay, id).compareTo(Kinship.SIDE) <= 0)
                .findFirst()
                .orElse(null);
        return new Origin(id, voice.type(), id, Naming.NAMED, publisher);
    }

    /** The parties for which the relays above a voice speak, the nearest first. */
    private Stream<String> relayParties(Telling telling, Voice voice) {
        return telling.chain().stream()
                .filter(above -> above.step() < voice.step() && above.id() != null)
                .sorted(Comparator.comparingInt(Voice::step).reversed())
                .map(above -> isOwn(above.id()) ? above.id() : speaksFor.get(above.id()))
                .filter(party -> party != null);
    }

    private boolean isOwn(String relay) {
        return parties.isKnown(relay) && !parties.isMonitor(relay) && !speaksFor.containsKey(relay);
    }

    private static String relay(Telling telling, Voice voice) {
        return telling.chain().stream()
                .filter(above -> above.step() < voice.step() && above.id() != null)
                .max(Comparator.comparingInt(Voice::step))
                .map(Voice::id)
                .orElse(outlet(telling));
    }

    /** The keys of all their origins, each once, in order. */
    public static Set<String> keys(List<Sourcing> sourcings) {
        Set<String> keys = new TreeSet<>();
        sourcings.forEach(sourcing -> sourcing.origins().forEach(origin -> keys.add(origin.key())));
        return keys;
    }
}
