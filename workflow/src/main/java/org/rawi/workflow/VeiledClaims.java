package org.rawi.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.rawi.export.harm.Shield.Exactness;
import org.rawi.export.harm.Veil;
import org.rawi.export.harm.VeiledText;
import org.rawi.model.Claim;
import org.rawi.store.DataSet;
import org.rawi.store.Incidents.Membership;
import org.rawi.store.StoredClaim;
import org.rawi.store.StoredDocument;
import org.rawi.store.StoredIncident;

/**
 * Claims of a data set as they may leave it. A place is held back from every claim that tells of an event for whose sake it is:
 * the claim that says «a clinic» and the one that does not.
 */
public final class VeiledClaims {
    private final DataSet set;
    private final Veil veil;

    public VeiledClaims(DataSet set, Veil veil) {
        this.set = set;
        this.veil = veil;
    }

    /** {@code some} as they hold now, in their order, veiled. */
    public List<Claim> of(List<Reviewed> some) {
        if (!veil.rules().maskPersons() && !veil.rules().blurPlaces()) {
            return some.stream().map(Reviewed::shown).toList();
        }
        Map<String, Exactness> exactness = exactness(some);
        Map<String, VeiledText> texts = texts(some);
        return some.stream()
                .map(reviewed -> texts.get(reviewed.stored().hash())
                        .of(
                                reviewed.shown(),
                                exactness.get(reviewed.stored().claim().claim())))
                .toList();
    }

    private Map<String, VeiledText> texts(List<Reviewed> some) {
        Map<String, List<Claim>> shown = new LinkedHashMap<>();
        some.forEach(reviewed -> shown.computeIfAbsent(reviewed.stored().hash(), hash -> new ArrayList<>())
                .add(reviewed.shown()));
        Map<String, VeiledText> texts = new HashMap<>();
        shown.forEach((hash, claims) -> {
            StoredDocument document = set.documents().find(hash).orElseThrow();
            set.claims().of(hash).stream().map(StoredClaim::claim).forEach(claims::add);
            texts.put(hash, veil.over(document.title(), document.text(), claims));
        });
        return texts;
    }

    /** How exactly the places of each may be shown, by the claim's id. */
    private Map<String, Exactness> exactness(List<Reviewed> some) {
        Map<String, Membership> incidents = veil.rules().blurPlaces()
                ? set.incidents()
                        .of(some.stream()
                                .map(reviewed -> reviewed.stored().claim().claim())
                                .toList())
                : Map.of();
        Map<String, List<Claim>> together = together(incidents);
        Map<String, Exactness> exactness = new HashMap<>();
        for (Reviewed reviewed : some) {
            String id = reviewed.stored().claim().claim();
            Membership incident = incidents.get(id);
            List<Claim> claims = incident == null ? List.of() : together.getOrDefault(incident.incident(), List.of());
            exactness.put(
                    id,
                    veil.exactness(Stream.concat(Stream.of(reviewed.shown()), claims.stream())
                            .toList()));
        }
        return exactness;
    }

    /** The claims of each incident, by its id. */
    private Map<String, List<Claim>> together(Map<String, Membership> incidents) {
        Map<String, StoredIncident> stored = set.incidents()
                .find(incidents.values().stream()
                        .map(Membership::incident)
                        .distinct()
                        .toList());
        Map<String, Reviewed> claims = new ReviewedClaims(set)
                .find(stored.values().stream()
                        .flatMap(incident -> incident.claims().stream())
                        .distinct()
                        .toList());
        Map<String, List<Claim>> together = new HashMap<>();
        stored.forEach((id, incident) -> together.put(
                id,
                incident.claims().stream()
                        .map(claims::get)
                        .filter(Objects::nonNull)
                        .map(Reviewed::shown)
                        .toList()));
        return together;
    }
}
