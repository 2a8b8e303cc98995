package org.rawi.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rawi.export.IncidentLine;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.Account;
import org.rawi.ledger.telling.Tellings;
import org.rawi.ledger.view.Viewer;
import org.rawi.model.Incident;
import org.rawi.store.DataSet;
import org.rawi.store.DocumentHead;
import org.rawi.store.StoredIncident;

/**
 * The incidents of a data set as they are told now: {@code new ToldIncidents(set, knowledge).find(id)}. Those that are asked for together
 * are read together, in a handful of statements. Thread-safe.
 */
public final class ToldIncidents {
    private static final int AT_ONCE = 200;

    private final DataSet set;
    private final Knowledge knowledge;
    private final Viewer viewer;
    private final ReviewedClaims reviewed;

    public ToldIncidents(DataSet set, Knowledge knowledge) {
        this.set = set;
        this.knowledge = knowledge;
        this.viewer = new Viewer(knowledge);
        this.reviewed = new ReviewedClaims(set);
    }

    /** What views are made with. */
    public Viewer viewer() {
        return viewer;
    }

    /** The incident with this id, or the one that holds its claims now; empty where none of them stands any more. */
    public Optional<Told> find(String id) {
        return set.incidents().follow(id).stream()
                .flatMap(stored -> told(List.of(stored)).stream())
                .findFirst();
    }

    /** The incident that a claim tells of. */
    public Optional<Told> findOf(String claim) {
        return Optional.ofNullable(set.incidents().of(List.of(claim)).get(claim))
                .flatMap(membership -> find(membership.incident()));
    }

    /** Those of the incidents named that have claims which stand, in the order in which they are named. */
    public List<Told> of(Collection<String> ids) {
        Map<String, StoredIncident> stored = set.incidents().find(ids);
        return told(ids.stream()
                .distinct()
                .filter(stored::containsKey)
                .map(stored::get)
                .toList());
    }

    /** Hands on every incident that has claims which stand, in the order in which they were first seen; few are held at a time. */
    public void forEach(Consumer<Told> to) {
        List<StoredIncident> some = new ArrayList<>();
        set.incidents().forEach(stored -> {
            some.add(stored);
            if (some.size() == AT_ONCE) {
                told(some).forEach(to);
                some.clear();
            }
        });
        told(some).forEach(to);
    }

    private List<Told> told(List<StoredIncident> stored) {
        Map<String, Reviewed> claims = reviewed.find(
                stored.stream().flatMap(incident -> incident.claims().stream()).toList());
        Map<String, DocumentHead> heads = set.documents()
                .heads(claims.values().stream()
                        .map(claim -> claim.stored().hash())
                        .collect(Collectors.toSet()));
        Tellings tellings = new Tellings(knowledge);
        List<Told> told = new ArrayList<>();
        for (StoredIncident incident : stored) {
            List<Reviewed> standing = incident.claims().stream()
                    .map(claims::get)
                    // What has gone in this very moment is left out.
                    .filter(claim -> claim != null
                            && claim.stands()
                            && heads.containsKey(claim.stored().hash()))
                    .toList();
            if (!standing.isEmpty()) {
                told.add(told(incident, standing, tellings, heads));
            }
        }
        return told;
    }

    private Told told(
            StoredIncident stored, List<Reviewed> standing, Tellings tellings, Map<String, DocumentHead> heads) {
        Map<String, DocumentHead> documents = new LinkedHashMap<>();
        Set<String> claims = new LinkedHashSet<>();
        for (Reviewed claim : standing) {
            claims.add(claim.shown().claim());
            documents.put(claim.shown().document(), heads.get(claim.stored().hash()));
        }
        List<Incident.Tie> ties = IncidentLine.read(stored.json()).ties().stream()
                .filter(tie -> claims.contains(tie.claim()) && claims.contains(tie.other()))
                .toList();
        Account account = new Account(
                new Incident(stored.id(), List.copyOf(claims), List.copyOf(documents.keySet()), ties),
                standing.stream().map(claim -> tellings.of(claim.shown())).toList());
        return new Told(account, viewer.view(account), standing, documents);
    }
}
