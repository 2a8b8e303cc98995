package org.rawi.desk.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rawi.desk.page.AlikePage;
import org.rawi.desk.words.Catalogue;
import org.rawi.model.Claim;
import org.rawi.model.Decision;
import org.rawi.workflow.LookAlikes;
import org.rawi.workflow.LookAlikes.Alike;
import org.rawi.workflow.Told;

/** Fills the page of claims for which a decision may hold as well. */
final class AlikeFiller {
    private final ReviewDesk desk;
    private final Catalogue words;
    private final FieldTexts texts;
    private final ClaimCards cards;

    AlikeFiller(ReviewDesk desk, Catalogue words) {
        this.desk = desk;
        this.words = words;
        texts = desk.texts(words);
        cards = desk.cards(words);
    }

    AlikePage fill(Decision decision) {
        long seen = desk.set().changes().latest();
        LookAlikes.Found found = desk.alike().of(decision);
        Map<String, Told> told = desk.told(found.alike().stream()
                .map(alike -> alike.reviewed().stored().claim().claim())
                .toList());
        SaidFiller said = new SaidFiller(desk, words);
        String value = desk.set()
                .claims()
                .find(decision.anchor().claim())
                .map(stored -> said.value(
                        decision,
                        stored.claim(),
                        cards.isExact(stored.claim(), desk.told(stored.claim().claim()))))
                .orElse("");
        return new AlikePage(
                decision.id(),
                SaidFiller.name(decision.action()),
                decision.field(),
                value,
                decision.reason() == null ? "" : decision.reason(),
                seen,
                found.total(),
                found.alike().stream().map(alike -> alike(alike, told)).toList());
    }

    private AlikePage.Alike alike(Alike alike, Map<String, Told> told) {
        Claim claim = alike.reviewed().shown();
        return new AlikePage.Alike(
                claim.claim(),
                claim.kind(),
                ReviewDesk.day(claim),
                texts.of("places", claim, cards.isExact(claim, Optional.ofNullable(told.get(claim.claim())))),
                desk.mask()
                        .mask(
                                alike.snippet().text(),
                                List.of(claim),
                                alike.snippet().inTitle()),
                "/" + words.language().code() + "/review?claim=" + claim.claim());
    }
}
