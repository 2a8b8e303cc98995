package org.rawi.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.model.Claim;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.model.PlaceRef;
import org.rawi.model.Words;
import org.rawi.store.DataSet;
import org.rawi.store.search.Query;
import org.rawi.store.search.Query.Field;
import org.rawi.store.search.Query.Order;
import org.rawi.store.search.Snippet;
import org.rawi.store.search.Urgency;

/**
 * Claims that nobody has decided on and for which what was decided of one may hold as well: the same frame on the same words, or the
 * same words taken for the same place. Thread-safe.
 */
public final class LookAlikes {
    /** No more than a person can look over. */
    private static final int MOST = 200;

    private static final Set<String> OF_THE_WORDING = Set.of("kind", "modality", "denies");

    private final DataSet set;
    private final Explore explore;

    public LookAlikes(DataSet set, Explore explore) {
        this.set = set;
        this.explore = explore;
    }

    /**
     * Claims that look like one that was decided on.
     *
     * @param total how many there are in all
     * @param alike those that can be decided on at once
     */
    public record Found(long total, List<Alike> alike) {
        public Found {
            alike = List.copyOf(alike);
        }
    }

    /**
     * One of them.
     *
     * @param reviewed the claim
     * @param snippet the sentence that it stands in
     */
    public record Alike(Reviewed reviewed, Snippet snippet) {}

    /** Those for which {@code decision} may hold as well. */
    public Found of(Decision decision) {
        return query(decision)
                .map(query -> {
                    Explore.Found found =
                            explore.page(query.inOrder(Order.URGENT).page(MOST, null));
                    List<Alike> alike = new ArrayList<>();
                    for (Explore.Hit hit : found.hits()) {
                        if (hit.reviewed().reviewers().isEmpty()) {
                            alike.add(new Alike(hit.reviewed(), hit.snippet()));
                        }
                    }
                    return new Found(found.total(), alike);
                })
                .orElse(new Found(0, List.of()));
    }

    /** How many there are. */
    public long count(Decision decision) {
        return query(decision)
                .map(query -> explore.page(query.page(1, null)).total())
                .orElse(0L);
    }

    private Optional<Query> query(Decision decision) {
        return set.claims().find(decision.anchor().claim()).flatMap(stored -> {
            Query open = Query.ALL.with(Field.REVIEWERS, Set.of("0"));
            Claim claim = stored.claim();
            if (decision.action() == Action.PLACE) {
                return claim.places().stream()
                        .filter(place -> isOn(decision, place))
                        .findFirst()
                        .map(place -> open.with(Field.PLACING, Set.of(Urgency.placing(place.name(), place.id()))));
            }
            boolean ofTheWording = decision.action() == Action.REJECT
                    || decision.action() == Action.CORRECT && OF_THE_WORDING.contains(decision.field());
            return ofTheWording && claim.frame() != null
                    ? Optional.of(open.with(Field.WORDING, Set.of(Urgency.wording(claim))))
                    : Optional.empty();
        });
    }

    private static boolean isOn(Decision decision, PlaceRef place) {
        return place.words().span().equals(decision.anchor().span())
                && place.words().inTitle() == decision.anchor().inTitle();
    }

    /**
     * The same decision on each of {@code claims}.
     *
     * @param id of the first, from which the ids of the others are made
     * @param decision what was decided of the claim that they look like
     * @param seen the latest decision that the reviewer saw
     */
    public List<DecisionRequest> requests(
            String id, String who, Decision decision, List<String> claims, String reason, long seen) {
        List<DecisionRequest> requests = new ArrayList<>();
        for (String claim : claims) {
            String own = requests.isEmpty() ? id : id + "." + requests.size();
            request(own, who, decision, claim, reason, seen).ifPresent(requests::add);
        }
        return requests;
    }

    private Optional<DecisionRequest> request(
            String id, String who, Decision decision, String claim, String reason, long seen) {
        if (decision.action() == Action.CORRECT) {
            return Optional.of(
                    DecisionRequest.correct(id, who, claim, decision.field(), decision.value(), reason, seen));
        }
        if (decision.action() != Action.PLACE) {
            return Optional.of(DecisionRequest.of(id, who, decision.action(), claim, reason, seen));
        }
        return words(decision, claim)
                .map(words -> DecisionRequest.place(id, who, claim, words, decision.value(), reason, seen));
    }

    /** The words of {@code claim} that were taken for the place for which those of the decision were. */
    private Optional<Words> words(Decision decision, String claim) {
        String placing = set.claims().find(decision.anchor().claim()).stream()
                .flatMap(stored -> stored.claim().places().stream())
                .filter(place -> isOn(decision, place))
                .map(place -> Urgency.placing(place.name(), place.id()))
                .findFirst()
                .orElse("");
        return set.claims().find(claim).stream()
                .flatMap(stored -> stored.claim().places().stream())
                .filter(place -> Urgency.placing(place.name(), place.id()).equals(placing))
                .map(PlaceRef::words)
                .findFirst();
    }
}
