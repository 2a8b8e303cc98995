package org.rawi.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.rawi.export.harm.Shield.Exactness;
import org.rawi.export.harm.Veil;
import org.rawi.model.Claim;
import org.rawi.store.DataSet;
import org.rawi.store.Incidents.Membership;
import org.rawi.store.StoredIncident;

/** How exactly the places of claims may be shown: by all that tell of the same event. */
final class ClaimExactness {
    private final DataSet set;
    private final Veil veil;

    ClaimExactness(DataSet set, Veil veil) {
        this.set = set;
        this.veil = veil;
    }

    /** How exactly the places of each may be shown, by the claim's id. */
    Map<String, Exactness> of(List<Reviewed> some) {
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
