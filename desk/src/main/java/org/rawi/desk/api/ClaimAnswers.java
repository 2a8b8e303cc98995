package org.rawi.desk.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rawi.desk.fill.Questions;
import org.rawi.desk.page.Filters;
import org.rawi.desk.web.Answer;
import org.rawi.desk.web.Problem;
import org.rawi.desk.web.Visit;
import org.rawi.model.Claim;
import org.rawi.model.Decision;
import org.rawi.model.PlaceRef;
import org.rawi.store.Change;
import org.rawi.store.Incidents.Membership;
import org.rawi.store.search.Query;
import org.rawi.store.search.Query.Field;
import org.rawi.workflow.Explore;
import org.rawi.workflow.Reviewed;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Claims for programs: as people corrected them, with what people have come to. */
final class ClaimAnswers {
    private static final Set<String> ORDERS = Set.of("", "latest", "day", "best");

    private final ApiBasis basis;

    ClaimAnswers(ApiBasis basis) {
        this.basis = basis;
    }

    ObjectNode list(Visit visit) {
        Asked asked = Asked.of(visit);
        Query query = query(asked.filters());
        if (asked.changedSince() != null) {
            return changed(query, asked);
        }
        long changes = basis.explore().claimsAsOf();
        Explore.Found found = basis.explore().page(query.page(asked.size(), asked.after()));
        List<ObjectNode> shown =
                shown(found.hits().stream().map(Explore.Hit::reviewed).toList(), asked.filters());
        ObjectNode answer = ApiBasis.object();
        if (mayHide(asked.filters())) {
            // How many there are would tell of those that are held back.
            answer.putNull("total");
        } else {
            answer.put("total", found.total());
        }
        shown.forEach(answer.putArray("claims")::add);
        answer.put("next", Asked.token(found.next()));
        answer.put("changes", changes);
        return answer;
    }

    /** Whoever is in the chain is asked of claims where who first said it is asked of incidents. */
    private Query query(Filters filters) {
        if (!ORDERS.contains(filters.text("sort"))) {
            throw new ProblemException(
                    400, "claims have no order «" + filters.text("sort") + "»; legal is latest, day, best");
        }
        return Questions.of(basis.all(), filters)
                .with(Field.ORIGIN, Set.of())
                .with(Field.SOURCE, Set.copyOf(filters.all("source")));
    }

    private boolean mayHide(Filters filters) {
        return basis.veil().rules().blurPlaces() && !filters.all("place").isEmpty();
    }

    private ObjectNode changed(Query query, Asked asked) {
        long asOf = basis.explore().claimsAsOf();
        List<Change> changes = Changes.since(asked, Change.What.CLAIM, asOf, basis);
        Set<String> ids = new LinkedHashSet<>();
        changes.forEach(change -> ids.add(change.id()));
        List<Reviewed> fit = ids.isEmpty()
                ? List.of()
                : basis.explore().page(query.with(Field.CLAIM, ids).page(Asked.LARGEST, null)).hits().stream()
                        .map(Explore.Hit::reviewed)
                        .toList();
        ObjectNode answer = ApiBasis.object();
        ArrayNode claims = answer.putArray("claims");
        for (ObjectNode claim : shown(fit, asked.filters())) {
            claims.add(claim);
            ids.remove(claim.path("claim").path("claim").asString());
        }
        ids.forEach(answer.putArray("deleted")::add);
        Changes.end(answer, changes, asked, asOf);
        return answer;
    }

    Answer one(String id) {
        return basis.claims()
                .find(id)
                .map(reviewed ->
                        ProgramApi.json(shown(List.of(reviewed), Filters.NONE).get(0)))
                .orElseGet(() -> basis.set().claims().past(id).isEmpty()
                        ? Problem.of(404, "there is no claim «" + id + "»")
                        : Problem.of(410, "it is coded no more"));
    }

    /** Each with its state, without those that a place asked for would give away. */
    private List<ObjectNode> shown(List<Reviewed> some, Filters filters) {
        List<Claim> veiled = basis.veiled().of(some);
        Map<String, Membership> incidents = basis.set()
                .incidents()
                .of(some.stream()
                        .map(reviewed -> reviewed.stored().claim().claim())
                        .toList());
        List<ObjectNode> shown = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            Reviewed reviewed = some.get(i);
            Claim claim = veiled.get(i);
            if (!mayHide(filters) || isIn(claim, filters.all("place"))) {
                Membership incident = incidents.get(reviewed.stored().claim().claim());
                ObjectNode item = ApiBasis.object();
                item.set("claim", basis.json(claim));
                item.put("state", reviewed.state().name().toLowerCase(Locale.ROOT));
                item.put("seen", seen(reviewed));
                item.put("incident", incident == null ? null : incident.incident());
                item.put("document", reviewed.stored().hash());
                shown.add(item);
            }
        }
        return shown;
    }

    private static boolean isIn(Claim claim, List<String> places) {
        return claim.places().stream()
                .flatMap(place -> Stream.concat(
                        Stream.ofNullable(place.id()),
                        place.within().stream().map(PlaceRef.Area::id).filter(id -> id != null)))
                .anyMatch(places::contains);
    }

    private static long seen(Reviewed reviewed) {
        return reviewed.decisions().stream().mapToLong(Decision::seq).max().orElse(0);
    }
}
