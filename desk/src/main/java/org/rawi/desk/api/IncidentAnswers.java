package org.rawi.desk.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rawi.desk.fill.Questions;
import org.rawi.desk.web.Answer;
import org.rawi.desk.web.Problem;
import org.rawi.desk.web.Visit;
import org.rawi.store.Change;
import org.rawi.store.StoredIncident;
import org.rawi.store.search.Query;
import org.rawi.store.search.Query.Field;
import org.rawi.workflow.Explore.FoundIncidents;
import org.rawi.workflow.Told;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Incidents for programs. */
final class IncidentAnswers {
    private final ApiBasis basis;

    IncidentAnswers(ApiBasis basis) {
        this.basis = basis;
    }

    ObjectNode list(Visit visit) {
        Asked asked = Asked.of(visit);
        Query query = Questions.of(basis.all(), asked.filters());
        if (asked.changedSince() != null) {
            return changed(query, asked);
        }
        long changes = basis.explore().incidentsAsOf();
        FoundIncidents found = basis.explore().incidents(query.page(asked.size(), asked.after()));
        ObjectNode answer = ApiBasis.object();
        answer.put("total", found.total());
        add(answer.putArray("incidents"), found.incidents());
        answer.put("next", Asked.token(found.next()));
        answer.put("changes", changes);
        return answer;
    }

    private void add(ArrayNode array, List<Told> incidents) {
        incidents.forEach(incident -> array.add(basis.json(incident)));
    }

    /** What changed behind a change: what fits now, what does not (any more), and what leads elsewhere. */
    private ObjectNode changed(Query query, Asked asked) {
        long asOf = basis.explore().incidentsAsOf();
        List<Change> changes = Changes.since(asked, Change.What.INCIDENT, asOf, basis);
        Map<String, Change> latest = new LinkedHashMap<>();
        changes.forEach(change -> latest.put(change.id(), change));
        ObjectNode answer = ApiBasis.object();
        List<Told> fit = latest.isEmpty()
                ? List.of()
                : basis.explore()
                        .incidents(query.with(Field.INCIDENT, latest.keySet()).page(Asked.LARGEST, null))
                        .incidents();
        add(answer.putArray("incidents"), fit);
        fit.forEach(incident -> latest.remove(incident.id()));
        ArrayNode deleted = answer.putArray("deleted");
        ArrayNode redirects = answer.putArray("redirects");
        Map<String, StoredIncident> stored = basis.set().incidents().find(latest.keySet());
        for (String id : latest.keySet()) {
            deleted.add(id);
            Optional.ofNullable(stored.get(id))
                    .map(StoredIncident::redirectTo)
                    .ifPresent(to -> redirects.addObject().put("from", id).put("to", to));
        }
        Changes.end(answer, changes, asked, asOf);
        return answer;
    }

    Answer one(String id) {
        Optional<StoredIncident> stored = basis.set().incidents().find(id);
        if (stored.isEmpty()) {
            return Problem.of(404, "there is no incident «" + id + "»");
        }
        if (!stored.get().retired()) {
            return basis.told().of(List.of(id)).stream()
                    .findFirst()
                    .map(incident -> ProgramApi.json(basis.json(incident)))
                    .orElseGet(() -> Problem.of(410, "none of its claims stands any more"));
        }
        return basis.set()
                .incidents()
                .follow(id)
                .filter(heir -> !heir.retired())
                .map(heir -> new Answer(308, "text/plain", new byte[0], Map.of())
                        .with("Location", ProgramApi.ROOT + "incidents/" + heir.id()))
                .orElseGet(() -> Problem.of(410, "it holds no claims any more"));
    }
}
