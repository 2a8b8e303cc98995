package org.rawi.ledger.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.Account;
import org.rawi.ledger.Rulings;
import org.rawi.ledger.party.Parties;
import org.rawi.ledger.telling.Telling;
import org.rawi.model.Incident;

/**
 * Links tellings into incidents. What comes out depends on the set of tellings, the rulings and the founders alone, never on
 * their order; so that claims added one batch at a time and linked anew give the incidents of all at once. Thread-safe.
 */
public final class Linker {
    /** By publication, then by id; what has no day comes last. */
    private static final Comparator<Telling> ORDER = Comparator.comparing(
                    Telling::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Telling::claim);

    private final Keys keys;
    private final Comparison comparison;

    /** Compares actors and kinds by {@code knowledge}. */
    public Linker(Knowledge knowledge) {
        KindPairs pairs = KindPairs.bundled();
        keys = new Keys(pairs);
        comparison = new Comparison(Parties.of(knowledge), pairs);
    }

    /**
     * The incidents of {@code tellings}, in the order of their first claims.
     *
     * @param tellings each claim once; a claim given twice counts once
     * @param rulings what reviewers ruled; on claims that are not among the tellings they say nothing
     * @param founders who founded the incidents that are known already
     */
    public List<Account> link(List<Telling> tellings, Rulings rulings, Founders founders) {
        List<Telling> sorted = distinct(tellings);
        Candidates.Scored score = scored(sorted, rulings);
        Clusters clusters = new Clusters(sorted.size(), score);
        joined(sorted, rulings).forEach(edge -> clusters.join(edge.one(), edge.other()));
        clusters.take(new Candidates(sorted, keys)
                .scored(score, Clusters.LEAST)
                .sorted()
                .toList());
        Map<Integer, List<Edge>> ties = clusters.ties();
        List<Account> accounts = new ArrayList<>();
        for (List<Integer> cluster : clusters.all()) {
            accounts.add(account(sorted, cluster, ties.getOrDefault(cluster.get(0), List.of()), founders));
        }
        return accounts;
    }

    private static List<Telling> distinct(List<Telling> tellings) {
        Map<String, Telling> byClaim = new HashMap<>();
        tellings.forEach(telling -> byClaim.putIfAbsent(telling.claim(), telling));
        return byClaim.values().stream().sorted(ORDER).toList();
    }

    private Candidates.Scored scored(List<Telling> sorted, Rulings rulings) {
        Candidates.Scored plain = (one, other) -> comparison.score(sorted.get(one), sorted.get(other));
        if (!rulings.haveSplits()) {
            return plain;
        }
        return (one, other) ->
                rulings.areApart(sorted.get(one).claim(), sorted.get(other).claim()) ? 0 : plain.of(one, other);
    }

    private static List<Edge> joined(List<Telling> sorted, Rulings rulings) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            numbers.put(sorted.get(i).claim(), i);
        }
        List<Edge> joined = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (String claim : rulings.joinedTo(sorted.get(i).claim())) {
                Integer other = numbers.get(claim);
                if (other != null && other > i) {
                    joined.add(new Edge(i, other, 1));
                }
            }
        }
        joined.sort(null);
        return joined;
    }

    private Account account(List<Telling> sorted, List<Integer> cluster, List<Edge> edges, Founders founders) {
        List<Telling> tellings = cluster.stream().map(sorted::get).toList();
        Set<String> documents = new LinkedHashSet<>();
        tellings.forEach(telling -> documents.add(telling.document()));
        List<Incident.Tie> ties = edges.stream()
                .sorted(Comparator.comparingInt(Edge::one).thenComparingInt(Edge::other))
                .map(edge -> tie(sorted.get(edge.one()), sorted.get(edge.other()), edge.score()))
                .toList();
        List<String> claims = tellings.stream().map(Telling::claim).toList();
        return new Account(new Incident(founders.incident(claims), claims, List.copyOf(documents), ties), tellings);
    }

    private Incident.Tie tie(Telling one, Telling other, double score) {
        List<String> reasons = score == 1 ? List.of("joined by a reviewer") : comparison.reasons(one, other);
        return new Incident.Tie(one.claim(), other.claim(), Math.round(score * 1000) / 1000.0, reasons);
    }
}
