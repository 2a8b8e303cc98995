package org.rawi.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.model.Anchor;
import org.rawi.model.Decision;
import org.rawi.store.DataSet;
import org.rawi.store.Decisions;
import org.rawi.store.StoredIncident;

/**
 * What an embargo lets out of a data set, as people corrected it and without who they are: {@code new Publication(set, knowledge,
 * until).into(empty)}. What is held back is not in it at all, so that nothing made of it can tell of it.
 *
 * <p>An incident is let out when the latest day on which it was told of, or happened, has passed. A text is let out when every incident
 * that it tells of is, and an incident only with all its texts: nothing is half told.
 */
public final class Publication {
    /** Who decided, in what is let out. */
    private static final String TEAM = "team";

    private final DataSet set;
    private final Knowledge knowledge;
    private final LocalDate until;

    private final Map<String, Set<String>> textsOf = new LinkedHashMap<>();
    private final Map<String, Set<String>> incidentsOf = new HashMap<>();
    private final Set<String> linked = new HashSet<>();
    private final Set<String> held = new HashSet<>();

    /** {@code until} is the last day that is let out. */
    public Publication(DataSet set, Knowledge knowledge, LocalDate until) {
        this.set = set;
        this.knowledge = knowledge;
        this.until = until;
    }

    /** Writes it into {@code empty}; says how many texts are let out. */
    public long into(DataSet empty) {
        List<String> young = new ArrayList<>();
        new ToldIncidents(set, knowledge).forEach(told -> read(told, young));
        hold(young);
        new ReviewedClaims(set).forEach(claim -> {
            if (claim.stands() && !linked.contains(claim.shown().claim())) {
                holdText(claim.shown().document());
            }
        });
        Set<String> hashes = texts(empty);
        empty.incidents().put(incidents(), List.of());
        rulings(empty, hashes);
        return hashes.size();
    }

    private void read(Told told, List<String> young) {
        told.claims().forEach(claim -> {
            linked.add(claim.shown().claim());
            textsOf.computeIfAbsent(told.id(), id -> new HashSet<>())
                    .add(claim.shown().document());
            incidentsOf
                    .computeIfAbsent(claim.shown().document(), id -> new HashSet<>())
                    .add(told.id());
        });
        LocalDate last = last(told);
        if (last == null || last.isAfter(until)) {
            young.add(told.id());
        }
    }

    /** The latest day on which it was told of, or happened; null where none is known. */
    private static LocalDate last(Told told) {
        Stream<LocalDate> published =
                told.viewed().sourcings().stream().map(Sourcing::telling).map(telling -> telling.published());
        return Stream.concat(published, Stream.of(told.viewed().headline()).map(line -> line.to()))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Holds incidents back, the texts that tell of them, what else those tell of, and so on. */
    private void hold(List<String> incidents) {
        List<String> ahead = new ArrayList<>(incidents);
        while (!ahead.isEmpty()) {
            for (String text : textsOf.getOrDefault(ahead.remove(ahead.size() - 1), Set.of())) {
                if (held.add(text)) {
                    ahead.addAll(incidentsOf.get(text));
                }
            }
        }
    }

    private void holdText(String text) {
        if (held.add(text)) {
            hold(List.copyOf(incidentsOf.getOrDefault(text, Set.of())));
        }
    }

    private boolean isLetOut(String text) {
        return incidentsOf.containsKey(text) && !held.contains(text);
    }

    /** Writes texts and claims, and gives the hashes of the texts. */
    private Set<String> texts(DataSet empty) {
        Set<String> hashes = new HashSet<>();
        try (ClaimIntake intake = new ClaimIntake(empty, knowledge, "published until " + until)) {
            set.documents().forEach(stored -> {
                if (isLetOut(stored.document().id())) {
                    intake.text(stored.document());
                    hashes.add(stored.document().hash());
                }
            });
            new ReviewedClaims(set).forEach(claim -> {
                if (claim.stands() && isLetOut(claim.shown().document())) {
                    intake.claim(claim.shown());
                }
            });
        }
        return hashes;
    }

    /** The incidents with the ids that they have, so that their pages stay where they are. */
    private List<StoredIncident> incidents() {
        List<StoredIncident> incidents = new ArrayList<>();
        set.incidents().forEach(stored -> {
            if (textsOf.containsKey(stored.id())
                    && textsOf.get(stored.id()).stream().allMatch(this::isLetOut)) {
                incidents.add(stored);
            }
        });
        return incidents;
    }

    /** What was joined and parted by hand, without who did it and why. */
    private void rulings(DataSet empty, Set<String> hashes) {
        new ClaimRulings(set)
                .holding().stream()
                        .filter(ruling -> Stream.concat(Stream.of(ruling.anchor()), ruling.others().stream())
                                .map(Anchor::document)
                                .allMatch(hashes::contains))
                        .forEach(ruling -> empty.decisions()
                                .decide(
                                        new Decision(
                                                0,
                                                ruling.id(),
                                                ruling.at(),
                                                TEAM,
                                                ruling.action(),
                                                ruling.anchor(),
                                                ruling.others(),
                                                null,
                                                null,
                                                null,
                                                null),
                                        Decisions.BLIND));
    }
}
