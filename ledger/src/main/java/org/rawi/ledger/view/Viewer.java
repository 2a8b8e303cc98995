package org.rawi.ledger.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.Account;
import org.rawi.ledger.disagreement.Disagreements;
import org.rawi.ledger.grade.Grader;
import org.rawi.ledger.headline.Headline;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.origin.OriginCounter;
import org.rawi.ledger.origin.Origins;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.party.Parties;

/** Makes the views of incidents. Immutable and thread-safe. */
public final class Viewer {
    private final Origins origins;
    private final OriginCounter counter;
    private final Grader grader;
    private final Disagreements disagreements;

    /** Knows sources and sides by {@code knowledge}. */
    public Viewer(Knowledge knowledge) {
        origins = Origins.of(knowledge);
        counter = new OriginCounter(Parties.of(knowledge));
        grader = new Grader(knowledge);
        disagreements = new Disagreements(knowledge);
    }

    public Viewed view(Account account) {
        List<Sourcing> sourcings = origins.of(account);
        Map<String, Origin> byKey = new LinkedHashMap<>();
        sourcings.forEach(sourcing -> sourcing.origins().forEach(origin -> byKey.putIfAbsent(origin.key(), origin)));
        List<Origin> each = List.copyOf(byKey.values());
        return new Viewed(
                account.incident(),
                sourcings,
                each,
                counter.count(sourcings),
                grader.grade(sourcings),
                Headline.of(sourcings),
                disagreements.of(sourcings));
    }

    /** Whether an origin is a party to the incident. */
    public boolean isParty(Origin origin, Viewed viewed) {
        return grader.isParty(origin, viewed.sourcings());
    }
}
