package org.rawi.desk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rawi.desk.page.ArticlePage;
import org.rawi.desk.page.ReviewPage;
import org.rawi.desk.page.ReviewPage.Look;
import org.rawi.desk.words.Catalogue;
import org.rawi.ledger.disagreement.FieldStances;
import org.rawi.model.Claim;
import org.rawi.store.StoredClaim;
import org.rawi.store.StoredDocument;
import org.rawi.store.search.Urgency;
import org.rawi.workflow.Reviewed;
import org.rawi.workflow.Told;

/** Fills the page of the claim that is decided next. */
final class ReviewFiller {
    private static final double UNCERTAIN = 0.8;
    /** How much of a long text is shown. */
    private static final int WINDOW = 6000;

    private final ReviewDesk desk;
    private final Catalogue words;
    private final ClaimCards cards;
    private final SaidFiller said;

    ReviewFiller(ReviewDesk desk, Catalogue words) {
        this.desk = desk;
        this.words = words;
        cards = desk.cards(words);
        said = new SaidFiller(desk, words);
    }

    ReviewPage fill(Look look, String who) {
        long seen = desk.set().changes().latest();
        Optional<Reviewed> found = look.claim().isPresent()
                ? desk.find(look.claim().get(), who)
                : desk.queue()
                        .next(who)
                        .flatMap(next -> desk.find(next.stored().claim().claim(), who));
        ReviewPage.Act last = said.last(who);
        long left = desk.queue().left(who);
        long done = desk.queue().done(who);
        return found.map(reviewed -> page(reviewed, look, who, seen, last, left, done))
                .orElseGet(() -> none(look, seen, last, left, done));
    }

    private ReviewPage none(Look look, long seen, ReviewPage.Act last, long left, long done) {
        return new ReviewPage(
                null,
                List.of(),
                null,
                null,
                "",
                0,
                List.of(),
                left,
                done,
                last,
                seen,
                null,
                null,
                List.of(),
                List.of(),
                null,
                look.refused(),
                "",
                desk.isBlind());
    }

    private ReviewPage page(
            Reviewed reviewed, Look look, String who, long seen, ReviewPage.Act last, long left, long done) {
        Claim claim = reviewed.shown();
        StoredDocument document =
                desk.set().documents().find(reviewed.stored().hash()).orElseThrow();
        List<Claim> beside = desk.set().claims().of(reviewed.stored().hash()).stream()
                .map(StoredClaim::claim)
                .toList();
        Optional<Told> told = desk.told(claim.claim());
        boolean exact = cards.isExact(claim, told);
        ArticlePage.Card card = cards.of(reviewed, told);
        int from = from(document.text(), claim);
        return new ReviewPage(
                card,
                why(claim, told),
                "/" + words.language().code() + ClaimCards.article(document.id()) + "#c" + claim.claim(),
                document.title() == null ? null : desk.mask().mask(document.title(), beside, true),
                desk.mask()
                        .mask(document.text(), from, Math.min(document.text().length(), from + WINDOW), beside, false),
                from,
                desk.kinds().of(claim.kind()),
                left,
                done,
                last,
                seen,
                desk.queue().before(reviewed, who).map(ReviewFiller::id).orElse(null),
                desk.queue().after(reviewed, who).map(ReviewFiller::id).orElse(null),
                said.changes(reviewed, exact),
                said.of(reviewed, exact),
                new FormsFiller(desk, words).fill(claim, exact),
                look.refused(),
                look.open(),
                desk.isBlind());
    }

    private static String id(Reviewed reviewed) {
        return reviewed.stored().claim().claim();
    }

    private static int from(String text, Claim claim) {
        int trigger = claim.evidence().stream()
                .filter(evidence -> !evidence.words().inTitle())
                .mapToInt(evidence -> evidence.words().start())
                .min()
                .orElse(0);
        return text.length() <= WINDOW ? 0 : Math.max(0, Math.min(trigger - WINDOW / 3, text.length() - WINDOW));
    }

    private static List<String> why(Claim claim, Optional<Told> told) {
        List<String> why = new ArrayList<>();
        if (claim.confidence() < UNCERTAIN) {
            why.add("uncertain");
        }
        if (told.stream().flatMap(found -> found.viewed().fields().stream()).anyMatch(FieldStances::disputed)) {
            why.add("disputed");
        }
        if (Urgency.isDeadly(claim)) {
            why.add("harm");
        }
        return why;
    }
}
