package org.rawi.desk.review;

import java.util.List;
import java.util.Optional;
import org.rawi.desk.page.AlikePage;
import org.rawi.desk.words.Catalogue;
import org.rawi.model.Claim;
import org.rawi.model.Decision;
import org.rawi.workflow.LookAlikes;
import org.rawi.workflow.LookAlikes.Alike;

/** Fills the page of claims for which a decision may hold as well. */
final class AlikeFiller {
    private final ReviewDesk desk;
    private final Catalogue words;
    private final FieldTexts texts;

    AlikeFiller(ReviewDesk desk, Catalogue words) {
        this.desk = desk;
        this.words = words;
        texts = desk.texts(words);
    }

    AlikePage fill(Decision decision) {
        long seen = desk.set().changes().latest();
        LookAlikes.Found found = desk.alike().of(decision);
        SaidFiller said = new SaidFiller(desk, words);
        String value = desk.set()
                .claims()
                .find(decision.anchor().claim())
                .map(stored -> said.value(decision, stored.claim(), isExact(stored.claim())))
                .orElse("");
        return new AlikePage(
                decision.id(),
                SaidFiller.name(decision.action()),
                decision.field(),
                value,
                decision.reason() == null ? "" : decision.reason(),
                seen,
                found.total(),
                found.alike().stream().map(this::alike).toList());
    }

    private boolean isExact(Claim claim) {
        return desk.cards(words).isExact(claim, Optional.empty());
    }

    private AlikePage.Alike alike(Alike alike) {
        Claim claim = alike.reviewed().shown();
        return new AlikePage.Alike(
                claim.claim(),
                claim.kind(),
                ReviewDesk.day(claim),
                texts.of("places", claim, isExact(claim)),
                desk.mask()
                        .mask(
                                alike.snippet().text(),
                                List.of(claim),
                                alike.snippet().inTitle()),
                "/" + words.language().code() + "/review?claim=" + claim.claim());
    }
}
