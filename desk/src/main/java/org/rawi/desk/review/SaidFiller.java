package org.rawi.desk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rawi.desk.page.ReviewPage;
import org.rawi.desk.words.Catalogue;
import org.rawi.export.ClaimLine;
import org.rawi.model.Claim;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.model.PlaceRef;
import org.rawi.workflow.Reviewed;

/** Says in words what was decided of a claim. */
final class SaidFiller {
    private final ReviewDesk desk;
    private final Catalogue words;
    private final FieldTexts texts;

    SaidFiller(ReviewDesk desk, Catalogue words) {
        this.desk = desk;
        this.words = words;
        texts = desk.texts(words);
    }

    /** What {@code who} decided last, or null. */
    ReviewPage.Act last(String who) {
        List<Decision> last = desk.review().last(who);
        if (last.isEmpty()) {
            return null;
        }
        Decision decision = last.get(0);
        boolean isOfMany =
                last.stream().map(each -> each.anchor().claim()).distinct().count() > 1;
        return new ReviewPage.Act(
                decision.id(),
                name(decision.action()),
                decision.anchor().claim(),
                last.size(),
                isOfMany ? 0 : desk.alike().count(decision));
    }

    static String name(Action action) {
        return action.name().toLowerCase(Locale.ROOT);
    }

    /** The fields that were corrected, with what the machine had. */
    List<ReviewPage.Change> changes(Reviewed reviewed, boolean exact) {
        Claim machine = reviewed.stored().claim();
        List<ReviewPage.Change> changes = new ArrayList<>();
        for (String field : FieldTexts.FIELDS) {
            if (!FieldTexts.value(field, machine).equals(FieldTexts.value(field, reviewed.shown()))) {
                changes.add(new ReviewPage.Change(
                        field, texts.of(field, machine, exact), texts.of(field, reviewed.shown(), exact)));
            }
        }
        return changes;
    }

    /** The decisions on a claim, in the order in which they were made. */
    List<ReviewPage.Said> of(Reviewed reviewed, boolean exact) {
        return reviewed.decisions().stream()
                .map(decision -> said(decision, reviewed.stored().claim(), exact))
                .toList();
    }

    /** One decision on {@code machine}, the claim as the machine has it. */
    ReviewPage.Said said(Decision decision, Claim machine, boolean exact) {
        return new ReviewPage.Said(
                decision.who(),
                name(decision.action()),
                field(decision),
                value(decision, machine, exact),
                reason(decision.reason()),
                decision.at().toString().substring(0, 16).replace('T', ' '));
    }

    private static String field(Decision decision) {
        return decision.action() == Action.PLACE ? "places" : decision.field();
    }

    /** A reason of the list in the page's language; one in a reviewer's own words as it is. */
    String reason(String reason) {
        return reason == null ? "" : words.find("reason." + reason).orElse(reason);
    }

    /** The value that a decision gives, or empty. */
    String value(Decision decision, Claim machine, boolean exact) {
        try {
            if (decision.action() == Action.CORRECT) {
                return texts.of(decision.field(), ClaimLine.with(machine, decision.field(), decision.value()), exact);
            }
            if (decision.action() == Action.PLACE) {
                List<PlaceRef> places = machine.places();
                for (int i = 0; i < places.size(); i++) {
                    if (places.get(i).words().span().meets(decision.anchor().span())) {
                        return texts.of("places", ClaimLine.placed(machine, i, decision.value()), exact);
                    }
                }
            }
            return "";
        } catch (IllegalArgumentException unfit) {
            return "";
        }
    }
}
