package org.rawi.desk.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rawi.desk.page.ContestedPage;
import org.rawi.desk.words.Catalogue;
import org.rawi.model.Claim;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.store.search.Query;
import org.rawi.store.search.Query.Field;
import org.rawi.store.search.Query.Order;
import org.rawi.workflow.Explore;
import org.rawi.workflow.ReviewState;
import org.rawi.workflow.Reviewed;
import org.rawi.workflow.Told;

/** Fills the page of what reviewers disagree on. */
final class ContestedFiller {
    private static final int MOST = 20;

    private final ReviewDesk desk;
    private final Catalogue words;
    private final ClaimCards cards;
    private final SaidFiller said;

    ContestedFiller(ReviewDesk desk, Catalogue words) {
        this.desk = desk;
        this.words = words;
        cards = desk.cards(words);
        said = new SaidFiller(desk, words);
    }

    ContestedPage fill() {
        long seen = desk.set().changes().latest();
        Explore.Found found = desk.explore()
                .page(Query.ALL
                        .with(Field.STATE, Set.of("contested"))
                        .inOrder(Order.URGENT)
                        .page(MOST, null));
        List<ContestedPage.Contested> contested = new ArrayList<>();
        for (Explore.Hit hit : found.hits()) {
            if (hit.reviewed().state() == ReviewState.CONTESTED) {
                contested.add(contested(hit));
            }
        }
        return new ContestedPage(found.total(), seen, contested);
    }

    private ContestedPage.Contested contested(Explore.Hit hit) {
        Reviewed reviewed = hit.reviewed();
        Claim machine = reviewed.stored().claim();
        Optional<Told> told = desk.told(machine.claim());
        boolean exact = cards.isExact(machine, told);
        Map<String, List<Decision>> byReviewer = new LinkedHashMap<>();
        for (Decision decision : reviewed.decisions()) {
            if (decision.action() != Action.MERGE
                    && decision.action() != Action.SPLIT
                    && decision.action() != Action.SETTLE) {
                byReviewer
                        .computeIfAbsent(decision.who(), none -> new ArrayList<>())
                        .add(decision);
            }
        }
        List<ContestedPage.Side> sides = new ArrayList<>();
        byReviewer.forEach((who, decisions) -> sides.add(new ContestedPage.Side(
                who,
                String.join(" ", decisions.stream().map(Decision::id).toList()),
                decisions.stream()
                        .map(decision -> said.said(decision, machine, exact))
                        .toList())));
        Reviewed asCoded = new Reviewed(reviewed.stored(), machine, ReviewState.CONTESTED, List.of());
        return new ContestedPage.Contested(
                cards.of(asCoded, told),
                desk.mask()
                        .mask(
                                hit.snippet().text(),
                                List.of(machine),
                                hit.snippet().inTitle()),
                "/" + words.language().code() + "/review?claim=" + machine.claim(),
                sides);
    }
}
