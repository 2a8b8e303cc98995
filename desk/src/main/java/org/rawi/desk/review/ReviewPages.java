package org.rawi.desk.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.rawi.desk.chart.Maps;
import org.rawi.desk.page.AgreementPage;
import org.rawi.desk.page.AlikePage;
import org.rawi.desk.page.ContestedPage;
import org.rawi.desk.page.LinkingPage;
import org.rawi.desk.page.ReviewPage;
import org.rawi.desk.page.ReviewPage.Form;
import org.rawi.desk.page.ReviewPage.Look;
import org.rawi.desk.page.ReviewPage.Outcome;
import org.rawi.desk.page.ReviewPage.Verdict;
import org.rawi.desk.words.Catalogue;
import org.rawi.export.harm.HarmRules;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Anchor;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.store.DataSet;
import org.rawi.store.Decided;
import org.rawi.store.Decisions;
import org.rawi.workflow.DecisionRequest;
import org.rawi.workflow.Explore;
import org.rawi.workflow.ReviewPlan;
import org.rawi.workflow.Reviewed;

/** The pages of review, filled from a data set, and what is decided on them, kept in it. Thread-safe. */
public final class ReviewPages implements ReviewPage.Source {
    private final ReviewDesk desk;

    /**
     * @param set what is reviewed
     * @param knowledge what it is coded and linked with
     * @param explore its index
     * @param maps draws maps
     * @param harm what is held back
     * @param clock tells when things are decided
     * @param linking links anew what the claims named belong to; it has shown it when it returns
     */
    public ReviewPages(
            DataSet set,
            Knowledge knowledge,
            Explore explore,
            Maps maps,
            HarmRules harm,
            Clock clock,
            Consumer<Collection<String>> linking) {
        desk = ReviewDesk.of(set, knowledge, explore, maps, harm, clock, linking);
    }

    @Override
    public ReviewPage review(Look look, String who, Catalogue words) {
        return new ReviewFiller(desk, words).fill(look, who);
    }

    @Override
    public Outcome decide(String who, Verdict verdict) {
        String id = UUID.randomUUID().toString();
        String reason = verdict.reason().isEmpty() ? null : verdict.reason();
        long seen = isOfSeveral(verdict) ? verdict.seen() : seen(verdict.seen());
        return act(
                switch (verdict.action()) {
                    case "merge", "split" ->
                        List.of(DecisionRequest.ofSeveral(
                                id,
                                who,
                                action(verdict.action()),
                                verdict.claim(),
                                Arrays.asList(verdict.value().split(" ")),
                                reason,
                                seen));
                    case "kind" ->
                        desk.correction().kind(verdict.value()).stream()
                                .map(value -> DecisionRequest.correct(
                                        id, who, verdict.claim(), value.field(), value.value(), reason, seen))
                                .toList();
                    default ->
                        List.of(DecisionRequest.of(id, who, action(verdict.action()), verdict.claim(), reason, seen));
                });
    }

    private static boolean isOfSeveral(Verdict verdict) {
        return verdict.action().equals("merge") || verdict.action().equals("split");
    }

    private static Action action(String name) {
        return Action.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Who must not know what others decided cannot be told that they did. */
    private long seen(long seen) {
        return desk.isBlind() ? Decisions.BLIND : seen;
    }

    @Override
    public Outcome correct(String who, Form form) {
        Optional<Reviewed> found = desk.find(form.first("claim"), who);
        if (found.isEmpty()) {
            return Outcome.GONE;
        }
        return act(new CorrectionIntake(desk, found.get())
                .requests(form, UUID.randomUUID().toString(), who, seen(number(form.first("seen")))));
    }

    static long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    private Outcome act(List<DecisionRequest> requests) {
        if (requests.isEmpty()) {
            return Outcome.GONE;
        }
        try {
            if (!(desk.review().decide(requests) instanceof Decided.Kept)) {
                return Outcome.LATE;
            }
        } catch (IllegalArgumentException gone) {
            return Outcome.GONE;
        }
        Set<String> claims = new LinkedHashSet<>();
        requests.forEach(request -> {
            claims.add(request.claim());
            claims.addAll(request.others());
        });
        desk.queue().release(claims);
        desk.linking().accept(claims);
        return Outcome.TAKEN;
    }

    @Override
    public Optional<String> undo(String who) {
        List<Decision> undone = desk.review().undoLast(UUID.randomUUID().toString(), who);
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        Set<String> claims = new LinkedHashSet<>();
        undone.forEach(decision -> {
            claims.add(decision.anchor().claim());
            decision.others().stream().map(Anchor::claim).forEach(claims::add);
        });
        desk.linking().accept(claims);
        return Optional.of(undone.get(0).anchor().claim());
    }

    @Override
    public String actors(String asked, Catalogue words) {
        return Suggestions.actors(desk, asked, words);
    }

    @Override
    public String places(Form asked, Catalogue words) {
        return Suggestions.places(desk, asked, words);
    }

    @Override
    public Optional<LinkingPage> linking(String action, String claim, String who, Catalogue words) {
        return desk.find(claim, who).map(reviewed -> new LinkingFiller(desk, words).fill(action, reviewed));
    }

    @Override
    public Optional<AlikePage> alike(String decision, String who, Catalogue words) {
        return desk.set()
                .decisions()
                .find(decision)
                .filter(found -> found.who().equals(who))
                .map(found -> new AlikeFiller(desk, words).fill(found));
    }

    @Override
    public Outcome decideAlike(String who, Form form) {
        Optional<Decision> decision = desk.set()
                .decisions()
                .find(form.first("decision"))
                .filter(found -> found.who().equals(who));
        if (decision.isEmpty() || form.all("alike").isEmpty()) {
            return Outcome.GONE;
        }
        String reason = form.first("reason").isEmpty() ? decision.get().reason() : form.first("reason");
        return act(desk.alike()
                .requests(
                        UUID.randomUUID().toString(),
                        who,
                        decision.get(),
                        form.all("alike"),
                        reason,
                        number(form.first("seen"))));
    }

    @Override
    public ContestedPage contested(Catalogue words) {
        return new ContestedFiller(desk, words).fill();
    }

    @Override
    public Outcome settle(String who, Form form) {
        String claim = form.first("claim");
        String id = UUID.randomUUID().toString();
        String reason = form.first("reason");
        long seen = number(form.first("seen"));
        List<DecisionRequest> act = new ArrayList<>();
        List<String> upheld = new ArrayList<>();
        String own = form.first("own");
        if (own.equals("accept") || own.equals("reject")) {
            act.add(DecisionRequest.of(id, who, action(own), claim, reason, seen));
            upheld.add(id);
        } else {
            upheld.addAll(Arrays.asList(form.first("uphold").split(" ")));
        }
        String settling = act.isEmpty() ? id : id + ".1";
        act.add(DecisionRequest.settle(settling, who, claim, upheld, reason, seen));
        return act(act);
    }

    @Override
    public AgreementPage agreement() {
        return new AgreementFiller(desk).fill();
    }

    @Override
    public void plan(Form form) {
        int people = (int) Math.max(1, Math.min(ReviewPlan.MOST, number(form.first("people"))));
        new ReviewPlan(people, form.first("blind").equals("yes")).keep(desk.set());
    }
}
