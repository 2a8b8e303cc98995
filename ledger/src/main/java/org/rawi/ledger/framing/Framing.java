package org.rawi.ledger.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.ledger.Account;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.origin.Origins;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.party.Parties;
import org.rawi.ledger.telling.Telling;
import org.rawi.text.Folding;

/** Looks at how outlets tell. Immutable and thread-safe. */
public final class Framing {
    private static final String SPEECH = "speech";

    private final Origins origins;
    private final Parties parties;
    private final Map<String, Set<String>> loaded = new HashMap<>();

    /** By the actors, sources and partisan names of {@code knowledge}. */
    public Framing(Knowledge knowledge) {
        origins = Origins.of(knowledge);
        parties = Parties.of(knowledge);
        for (Row row : knowledge.rows(Table.ACTORS)) {
            row.variants("loaded").forEach(name -> loaded.computeIfAbsent(row.cell("id"), id -> new HashSet<>())
                    .add(Folding.fold(name)));
        }
    }

    private record Key(String outlet, String actor, String words) {}

    /** The words of each outlet for each actor: by outlet, then actor, then the most frequent first. */
    public List<ActorWords> words(List<Account> accounts) {
        Map<Key, int[]> counts = new HashMap<>();
        for (Account account : accounts) {
            for (Telling telling : account.tellings()) {
                int quoted = isOwn(telling) ? 0 : 1;
                Stream.concat(telling.initiators().stream(), telling.targets().stream())
                        .filter(side -> side.text() != null && telling.outlet() != null)
                        .map(side -> new Key(telling.outlet(), side.id(), side.text()))
                        .distinct()
                        .forEach(key -> counts.computeIfAbsent(key, none -> new int[2])[quoted]++);
            }
        }
        List<ActorWords> words = new ArrayList<>();
        counts.forEach((key, count) -> words.add(new ActorWords(
                key.outlet(), key.actor(), key.words(), isLoaded(key.actor(), key.words()), count[0], count[1])));
        words.sort(Comparator.comparing(ActorWords::outlet)
                .thenComparing(ActorWords::actor)
                .thenComparing(word -> -word.own() - word.quoted())
                .thenComparing(ActorWords::words));
        return words;
    }

    private static boolean isOwn(Telling telling) {
        return telling.speakers().stream().allMatch(voice -> voice.step() == 0);
    }

    private boolean isLoaded(String actor, String words) {
        return loaded.getOrDefault(actor, Set.of()).contains(Folding.fold(words));
    }

    /** The incidents of which one side alone speaks, in their order; what someone says on record is his alone to say. What unnamed sources say is of no side, and of no other. */
    public List<OneSided> oneSided(List<Account> accounts) {
        List<OneSided> found = new ArrayList<>();
        accounts.stream()
                .filter(account -> account.tellings().stream()
                        .anyMatch(telling -> !telling.family().equals(SPEECH)))
                .forEach(account -> findSide(account).ifPresent(found::add));
        return found;
    }

    private Optional<OneSided> findSide(Account account) {
        Map<String, Set<String>> bySide = new TreeMap<>();
        Set<String> outlets = new TreeSet<>();
        for (Sourcing sourcing : origins.of(account)) {
            for (Origin origin : sourcing.origins()) {
                bySide.computeIfAbsent(side(origin), side -> new TreeSet<>()).add(origin.key());
            }
            if (sourcing.telling().outlet() != null) {
                outlets.add(sourcing.telling().outlet());
            }
        }
        String side = bySide.keySet().iterator().next();
        if (bySide.size() > 1 || side.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new OneSided(
                account.incident().incident(),
                side,
                List.copyOf(bySide.get(side)),
                List.copyOf(outlets),
                account.incident().claims()));
    }

    /** The side of an origin; empty for who is of none. */
    private String side(Origin origin) {
        if (origin.party() == null) {
            return "";
        }
        return parties.findState(origin.party())
                .or(() -> parties.findSide(origin.party()))
                .orElse(origin.party());
    }
}
