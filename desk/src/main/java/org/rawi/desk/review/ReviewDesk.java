package org.rawi.desk.review;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rawi.desk.chart.Maps;
import org.rawi.desk.words.Catalogue;
import org.rawi.desk.words.Names;
import org.rawi.export.harm.HarmRules;
import org.rawi.export.harm.Mask;
import org.rawi.export.harm.Shield;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.telling.Period;
import org.rawi.model.Claim;
import org.rawi.store.DataSet;
import org.rawi.store.Incidents.Membership;
import org.rawi.workflow.ActorFinder;
import org.rawi.workflow.Correction;
import org.rawi.workflow.Explore;
import org.rawi.workflow.LookAlikes;
import org.rawi.workflow.PlaceChoices;
import org.rawi.workflow.Review;
import org.rawi.workflow.ReviewPlan;
import org.rawi.workflow.ReviewQueue;
import org.rawi.workflow.Reviewed;
import org.rawi.workflow.ReviewedClaims;
import org.rawi.workflow.Told;
import org.rawi.workflow.ToldIncidents;

/**
 * What the pages of review work with.
 *
 * @param set the data set
 * @param knowledge what its claims are coded and linked with
 * @param explore its index
 * @param queue the claims that wait
 * @param review takes decisions
 * @param claims claims with what was decided of them
 * @param incidents incidents as they are told now
 * @param alike finds claims alike
 * @param correction makes values of what is given
 * @param actors finds actors
 * @param choices finds places
 * @param names what things are called
 * @param mask blacks out names
 * @param shield holds places back
 * @param kinds ranks kinds for the number keys
 * @param maps draws maps
 * @param linking links anew what claims that were decided on belong to, by their ids
 */
record ReviewDesk(
        DataSet set,
        Knowledge knowledge,
        Explore explore,
        ReviewQueue queue,
        Review review,
        ReviewedClaims claims,
        ToldIncidents incidents,
        LookAlikes alike,
        Correction correction,
        ActorFinder actors,
        PlaceChoices choices,
        Names names,
        Mask mask,
        Shield shield,
        KindRanking kinds,
        Maps maps,
        Consumer<Collection<String>> linking) {
    static ReviewDesk of(
            DataSet set,
            Knowledge knowledge,
            Explore explore,
            Maps maps,
            HarmRules harm,
            Clock clock,
            Consumer<Collection<String>> linking) {
        ActorFinder actors = new ActorFinder(knowledge);
        return new ReviewDesk(
                set,
                knowledge,
                explore,
                new ReviewQueue(set, explore, clock),
                new Review(set, clock),
                new ReviewedClaims(set),
                new ToldIncidents(set, knowledge),
                new LookAlikes(set, explore),
                new Correction(knowledge, actors),
                actors,
                new PlaceChoices(knowledge.gazetteer()),
                new Names(knowledge),
                new Mask(harm, knowledge),
                new Shield(harm, knowledge),
                new KindRanking(knowledge.kinds(), explore),
                maps,
                linking);
    }

    /** The claim as {@code who} may see it: where reviewers are blind to one another, with his own decisions alone. */
    Optional<Reviewed> find(String claim, String who) {
        return isBlind() ? claims.findAsSeenBy(who, claim) : claims.find(claim);
    }

    /** Whether reviewers are not shown what others decided. */
    boolean isBlind() {
        ReviewPlan plan = ReviewPlan.of(set);
        return plan.blind() && plan.people() > 1;
    }

    FieldTexts texts(Catalogue words) {
        return new FieldTexts(names, mask, words);
    }

    ClaimCards cards(Catalogue words) {
        return new ClaimCards(names, shield, texts(words), words);
    }

    Optional<Told> told(String claim) {
        return incidents.findOf(claim);
    }

    /** The incidents of several claims, by the claim's id. */
    Map<String, Told> told(Collection<String> of) {
        Map<String, Membership> memberships = set.incidents().of(of);
        Map<String, Told> byId = incidents
                .of(memberships.values().stream().map(Membership::incident).toList())
                .stream()
                .collect(Collectors.toMap(Told::id, told -> told));
        Map<String, Told> told = new HashMap<>();
        memberships.forEach((claim, membership) ->
                Optional.ofNullable(byId.get(membership.incident())).ifPresent(found -> told.put(claim, found)));
        return told;
    }

    /** When a claim puts its event, as pages write it. */
    static String day(Claim claim) {
        Period period = Period.of(claim.time());
        return Days.of(period.from(), period.to());
    }
}
