package org.rawi.desk.fill;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawi.desk.page.IncidentPage;
import org.rawi.desk.page.Named;
import org.rawi.desk.words.Catalogue;
import org.rawi.model.Claim;
import org.rawi.model.Decision;
import org.rawi.store.Run;
import org.rawi.store.StoredClaim;
import org.rawi.workflow.Reviewed;
import org.rawi.workflow.Told;

/** What became of an incident: who decided what of its claims, and what earlier runs coded otherwise. */
final class History {
    private static final int MOST = 200;
    private static final int MINUTES = "2026-03-01T12:00".length();

    private final Basis basis;
    private final Catalogue words;
    private final Map<Long, Run> runs = new HashMap<>();

    History(Basis basis, Catalogue words) {
        this.basis = basis;
        this.words = words;
    }

    private record Dated(Instant at, IncidentPage.Step step) {}

    /** The latest first. */
    List<IncidentPage.Step> of(Told told) {
        List<Dated> steps = new ArrayList<>(decisions(told));
        List<String> claims = told.viewed().incident().claims();
        told.claims().stream().limit(MOST).forEach(claim -> steps.addAll(past(claim, claims)));
        return steps.stream()
                .sorted(Comparator.comparing(Dated::at).reversed())
                .limit(MOST)
                .map(Dated::step)
                .toList();
    }

    private List<Dated> decisions(Told told) {
        List<String> claims = told.viewed().incident().claims();
        Set<String> hashes =
                told.claims().stream().map(claim -> claim.stored().hash()).collect(Collectors.toSet());
        List<Decision> all = basis.set().decisions().on(hashes).values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparingLong(Decision::seq))
                .toList();
        Set<String> undone = undone(all);
        List<Dated> steps = new ArrayList<>();
        for (Decision decision : all) {
            if (decision.action() != Decision.Action.UNDO
                    && (claims.contains(decision.anchor().claim())
                            || decision.others().stream().anyMatch(other -> claims.contains(other.claim())))) {
                steps.add(step(decision, claims, undone.contains(decision.id())));
            }
        }
        return steps;
    }

    /** An undoing that was undone leaves what it undid standing. */
    private static Set<String> undone(List<Decision> inOrder) {
        Set<String> undone = new HashSet<>();
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            Decision decision = inOrder.get(i);
            if (decision.action() == Decision.Action.UNDO && !undone.contains(decision.id())) {
                undone.add(decision.undoes());
            }
        }
        return undone;
    }

    private Dated step(Decision decision, List<String> claims, boolean undone) {
        return new Dated(
                decision.at(),
                new IncidentPage.Step(
                        minute(decision.at()),
                        what(decision),
                        decision.who(),
                        numbered(decision.anchor().claim(), claims),
                        Objects.requireNonNullElse(decision.reason(), ""),
                        undone));
    }

    private String what(Decision decision) {
        String action = decision.action().name().toLowerCase(Locale.ROOT);
        if (decision.action() == Decision.Action.CORRECT) {
            return words.say("history.correct", field(decision.field()), value(decision));
        }
        return words.say("history." + action);
    }

    private String field(String field) {
        return words.name("history.field", field);
    }

    /** A kind by its name; what is longer than a few words is not written out. */
    private String value(Decision decision) {
        String value = decision.value().replaceAll("^\"|\"$", "");
        if (decision.field().equals("kind")) {
            return words.name("kind", value);
        }
        return value.matches("[\\p{L}\\p{N}_. -]{1,40}") ? value.replace('_', ' ') : "…";
    }

    private static Named numbered(String claim, List<String> claims) {
        int at = claims.indexOf(claim);
        return at < 0 ? null : new Named(Integer.toString(at + 1), "#c" + claim);
    }

    private List<Dated> past(Reviewed claim, List<String> claims) {
        List<Dated> steps = new ArrayList<>();
        String id = claim.stored().claim().claim();
        Claim later = claim.stored().claim();
        for (StoredClaim past : basis.set().claims().past(id)) {
            Run run = runs.computeIfAbsent(
                    past.run(), no -> basis.set().runs().find(no).orElseThrow());
            List<String> differing = differing(past.claim(), later);
            if (!differing.isEmpty()) {
                String what = words.say(
                        "history.coded",
                        run.coding().version(),
                        words.name("kind", past.claim().kind()),
                        differing.stream().map(this::field).collect(Collectors.joining(words.say("list.comma"))));
                steps.add(new Dated(
                        run.began(),
                        new IncidentPage.Step(minute(run.began()), what, "", numbered(id, claims), "", false)));
            }
            later = past.claim();
        }
        return steps;
    }

    private static List<String> differing(Claim one, Claim other) {
        List<String> fields = new ArrayList<>();
        add(fields, "kind", one.kind(), other.kind());
        add(fields, "modality", one.modality(), other.modality());
        add(fields, "initiators", one.initiators(), other.initiators());
        add(fields, "targets", one.targets(), other.targets());
        add(fields, "places", one.places(), other.places());
        add(fields, "time", one.time(), other.time());
        add(fields, "casualties", one.casualties(), other.casualties());
        add(fields, "outcome", one.outcome(), other.outcome());
        add(fields, "attribution", one.attribution(), other.attribution());
        return fields;
    }

    private static void add(List<String> fields, String field, Object one, Object other) {
        if (!Objects.equals(one, other)) {
            fields.add(field);
        }
    }

    private static String minute(Instant at) {
        String text = at.toString();
        return text.substring(0, Math.min(MINUTES, text.length())).replace('T', ' ');
    }
}
