package org.rawi.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rawi.evaluation.Pairing.Pair;

/** What went wrong, by cause as far as a program can tell, with the ids of the records and none of their words. */
final class Causes {
    private final Scorer scorer;
    private final Map<String, List<String>> records = new LinkedHashMap<>();

    private Causes(Scorer scorer) {
        this.scorer = scorer;
    }

    /** The records of each cause: events by their id, claims of no event by document and kind. */
    static Map<String, List<String>> of(Scorer scorer) {
        Causes causes = new Causes(scorer);
        causes.events();
        causes.fields();
        causes.spare();
        return causes.records;
    }

    private void note(String cause, String record) {
        records.computeIfAbsent(cause, c -> new ArrayList<>()).add(record);
    }

    private void events() {
        for (boolean beside : new boolean[] {false, true}) {
            for (GoldEvent event : scorer.missed()) {
                if (beside == scorer.hasClaim(event)) {
                    note(beside ? "missed: its words are another event's claim" : "missed: nothing coded", event.id());
                }
            }
        }
        scorer.wrong().stream().map(Pair::gold).forEach(event -> note("wrong family", event.id()));
    }

    private void fields() {
        Map<String, List<String>> found = new TreeMap<>();
        for (Pair pair : scorer.hits()) {
            GoldEvent gold = pair.gold();
            for (String field : scorer.measures().wrongFields(gold, pair.claim())) {
                String cause = field + ": " + how(field, gold, pair.claim());
                found.computeIfAbsent(cause, c -> new ArrayList<>()).add(gold.id());
            }
            if (!Measures.modality(gold, pair.claim())) {
                found.computeIfAbsent("modality: another", c -> new ArrayList<>())
                        .add(gold.id());
            }
        }
        List<String> order = List.of("kind", "modality", "who", "whom", "places", "date", "killed", "chain");
        for (String field : order) {
            found.forEach((cause, ids) -> {
                if (cause.startsWith(field + ":")) {
                    ids.forEach(id -> note(cause, id));
                }
            });
        }
    }

    private String how(String field, GoldEvent gold, ScoredClaim claim) {
        return switch (field) {
            case "who" ->
                how(gold.initiators(), claim.initiators(), scorer.measures().who(gold, claim));
            case "whom" ->
                how(gold.targets(), claim.targets(), scorer.measures().whom(gold, claim));
            case "places" ->
                how(gold.places(), claim.places(), scorer.measures().places(gold, claim));
            case "chain" -> how(gold.chain(), claim.links(), scorer.measures().chain(gold, claim));
            case "date" -> date(gold.when(), claim.time());
            case "killed" ->
                gold.killed() == null ? "none due" : claim.killed().isEmpty() ? "not given" : "another number";
            default -> "another of the family";
        };
    }

    private static String how(List<?> due, List<?> given, Double figure) {
        if (due.isEmpty()) {
            return "none due";
        }
        if (given.isEmpty()) {
            return "not given";
        }
        return figure != null && figure > 0 ? "in part" : "another";
    }

    private static String date(GoldEvent.When due, ScoredClaim.Time given) {
        if (due == null || due.to() == null) {
            return "none due";
        }
        if (given == null || (given.end() == null && given.start() == null)) {
            return "not given";
        }
        String end = given.end() == null ? given.start() : given.end();
        return end.startsWith(due.to()) ? "another start" : "another day";
    }

    private void spare() {
        Map<String, List<String>> found = new TreeMap<>();
        for (ScoredClaim claim : scorer.spare()) {
            String cause = scorer.isSilent(claim)
                    ? "extra: in a text without an event"
                    : scorer.isOnAnEvent(claim) ? "extra: on the words of an event" : "extra: where no event is";
            found.computeIfAbsent(cause, c -> new ArrayList<>()).add(scorer.document(claim) + " " + claim.kind());
        }
        found.forEach((cause, claims) -> claims.forEach(claim -> note(cause, claim)));
    }
}
