package org.rawi.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rawi.knowledge.Knowledge;
import org.rawi.store.DataSet;
import org.rawi.store.StoredClaim;
import org.rawi.store.search.IncidentFeed;
import org.rawi.store.search.IndexedIncident;

/** Gives the index of a data set its incidents as they are told now, with the sentences that tell of them. */
final class ToldFeed implements IncidentFeed {
    private static final int AT_ONCE = 200;

    private final DataSet set;
    private final ToldIncidents told;
    private final IndexedTelling indexing;

    ToldFeed(DataSet set, ToldIncidents told, Knowledge knowledge) {
        this.set = set;
        this.told = told;
        this.indexing = new IndexedTelling(knowledge);
    }

    @Override
    public void forEach(Consumer<IndexedIncident> to) {
        List<Told> some = new ArrayList<>();
        told.forEach(incident -> {
            some.add(incident);
            if (some.size() == AT_ONCE) {
                indexed(some).forEach(to);
                some.clear();
            }
        });
        indexed(some).forEach(to);
    }

    @Override
    public List<IndexedIncident> of(Collection<String> incidents) {
        return indexed(told.of(incidents));
    }

    private List<IndexedIncident> indexed(List<Told> incidents) {
        Map<String, String> sentences = sentences(incidents);
        return incidents.stream()
                .map(incident -> indexing.of(incident, sentences))
                .toList();
    }

    /** The sentence of each claim, by its id; one text at a time is held. */
    private Map<String, String> sentences(List<Told> incidents) {
        Map<String, List<Reviewed>> byDocument = new LinkedHashMap<>();
        for (Told incident : incidents) {
            for (Reviewed claim : incident.claims()) {
                byDocument
                        .computeIfAbsent(claim.stored().hash(), hash -> new ArrayList<>())
                        .add(claim);
            }
        }
        Map<String, String> sentences = new HashMap<>();
        set.documents().forEach(byDocument.keySet(), document -> byDocument
                .get(document.hash())
                .forEach(claim -> sentences.put(
                        claim.shown().claim(),
                        ClaimFeed.snippet(StoredClaim.trigger(claim.shown()), document)
                                .text())));
        return sentences;
    }
}
