package org.rawi.ledger.view;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.Account;
import org.rawi.ledger.disagreement.Disagreements;
import org.rawi.ledger.estimate.Estimate;
import org.rawi.ledger.estimate.EstimateRule;
import org.rawi.ledger.estimate.Figure;
import org.rawi.ledger.estimate.Figures;
import org.rawi.ledger.estimate.UcdpCounting;
import org.rawi.ledger.grade.AirwarsGrader;
import org.rawi.ledger.grade.Grader;
import org.rawi.ledger.headline.Headline;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.origin.OriginCounter;
import org.rawi.ledger.origin.Origins;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.party.Participants;
import org.rawi.ledger.party.Parties;
import org.rawi.ledger.toll.TollTimeline;
import org.rawi.ledger.toll.Tolls;

/** Makes the views of incidents. Immutable and thread-safe. */
public final class Viewer {
    private final Origins origins;
    private final OriginCounter counter;
    private final Grader grader;
    private final Disagreements disagreements;
    private final Tolls tolls;
    private final Parties parties;
    private final UcdpCounting ucdp;
    private final AirwarsGrader airwars;

    /** Knows sources and sides by {@code knowledge}. */
    public Viewer(Knowledge knowledge) {
        origins = Origins.of(knowledge);
        parties = Parties.of(knowledge);
        counter = new OriginCounter(parties);
        grader = new Grader(knowledge);
        disagreements = new Disagreements(knowledge);
        tolls = new Tolls(knowledge);
        ucdp = new UcdpCounting(knowledge);
        airwars = new AirwarsGrader(knowledge);
    }

    public Viewed view(Account account) {
        List<Sourcing> sourcings = origins.of(account);
        Map<String, Origin> byKey = new LinkedHashMap<>();
        sourcings.forEach(sourcing -> sourcing.origins().forEach(origin -> byKey.putIfAbsent(origin.key(), origin)));
        List<Origin> each = List.copyOf(byKey.values());
        TollTimeline timeline = tolls.timeline(sourcings);
        return new Viewed(
                account.incident(),
                sourcings,
                each,
                counter.count(sourcings),
                grader.grade(sourcings),
                Headline.of(sourcings),
                disagreements.of(sourcings),
                timeline,
                counting(account, sourcings, timeline));
    }

    private Counting counting(Account account, List<Sourcing> sourcings, TollTimeline timeline) {
        List<Figure> figures = Figures.of(timeline, "killed", Participants.of(parties, account.tellings()));
        Map<EstimateRule, Estimate> killed = new EnumMap<>(EstimateRule.class);
        for (EstimateRule rule : EstimateRule.values()) {
            rule.estimate(figures).ifPresent(estimate -> killed.put(rule, estimate));
        }
        return new Counting(killed, ucdp.count(sourcings), airwars.grade(sourcings));
    }

    /** Whether an origin is a party to the incident. */
    public boolean isParty(Origin origin, Viewed viewed) {
        return grader.isParty(origin, viewed.sourcings());
    }
}
