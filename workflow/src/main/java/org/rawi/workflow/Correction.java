package org.rawi.workflow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.rawi.export.FieldJson;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.ActorRef;
import org.rawi.model.Casualty;
import org.rawi.model.Claim;
import org.rawi.model.Evidence;
import org.rawi.model.Modality;
import org.rawi.model.TimeRef;
import org.rawi.model.Words;

/**
 * Makes of what a reviewer gives for a field the value that a decision keeps, or refuses it and says what would be right:
 * {@code correction.kind("shelling")}. Thread-safe.
 */
public final class Correction {
    private static final Set<String> DENIABLE = Set.of("occurrence", "responsibility", "weapon", "toll");
    private static final Set<String> EFFECTS = Set.of("killed", "wounded", "captured", "missing", "casualties");
    private static final Set<String> GROUPS =
            Set.of("initiator", "target", "both", "civilians", "women", "children", "named", "unknown");

    private final Knowledge knowledge;
    private final ActorFinder actors;

    public Correction(Knowledge knowledge, ActorFinder actors) {
        this.knowledge = knowledge;
        this.actors = actors;
    }

    /**
     * A field and its new value.
     *
     * @param field name in the public format
     * @param value JSON as there
     */
    public record Value(String field, String value) {}

    /** Another kind. */
    public List<Value> kind(String kind) {
        check(knowledge.kinds().containsKey(kind), "kind", kind, "a kind of the codebook, air_strike");
        return List.of(new Value("kind", FieldJson.text(kind)));
    }

    /** How the origin speaks of it, and where it denies, what. */
    public List<Value> modality(Claim claim, String modality, String denies) {
        boolean known = List.of(Modality.values()).stream()
                .anyMatch(each -> each.name().toLowerCase(Locale.ROOT).equals(modality));
        check(known, "modality", modality, "asserted, planned, called_for, conditional, denied");
        boolean denied = modality.equals("denied");
        check(!denied || DENIABLE.contains(denies), "denies", denies, "occurrence, responsibility, weapon, toll");
        List<Value> values = new ArrayList<>(List.of(new Value("modality", FieldJson.text(modality))));
        String said = denied ? denies : null;
        if (!Objects.equals(said, claim.denies())) {
            values.add(new Value("denies", FieldJson.text(said)));
        }
        return values;
    }

    /**
     * The sides that act, or are acted on.
     *
     * @param field initiators or targets
     */
    public List<Value> side(String field, List<ActorRef> side) {
        for (ActorRef actor : side) {
            check(actors.isKnown(actor.id()), "actor", actor.id(), "the id of an actor, syria.army");
        }
        return List.of(
                new Value(field, FieldJson.actors(side.stream().distinct().toList())));
    }

    /** The days within which it happened; empty ones are not known. */
    public List<Value> days(TimeRef before, String first, String last, Words words) {
        LocalDate from = day(first);
        LocalDate to = last.isEmpty() ? from : day(last);
        check(from == null || !to.isBefore(from), "days", first + " – " + last, "a last day on or after the first");
        return List.of(new Value(
                "time",
                FieldJson.time(new TimeRef(
                        from == null ? null : from.toString(),
                        to == null ? null : to.toString(),
                        precision(from, to),
                        words == null ? before.basis() : "stated",
                        null,
                        words == null ? before.words() : words))));
    }

    private static LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw new RefusedException(new Refusal("day", text, "a day as 2018-03-22"));
        }
    }

    private static String precision(LocalDate from, LocalDate to) {
        if (from == null) {
            return "unknown";
        }
        boolean fromFirst = from.getDayOfMonth() == 1;
        boolean isMonth = fromFirst && to.equals(from.withDayOfMonth(from.lengthOfMonth()));
        boolean isYear = fromFirst && from.getMonthValue() == 1 && to.equals(from.withDayOfYear(from.lengthOfYear()));
        return from.equals(to) ? "day" : isMonth ? "month" : isYear ? "year" : "span";
    }

    /** All the tolls that it gives. */
    public List<Value> tolls(List<Casualty> tolls) {
        for (Casualty toll : tolls) {
            check(EFFECTS.contains(toll.effect()), "toll", toll.effect(), String.join(", ", EFFECTS));
            check(GROUPS.contains(toll.group()), "toll", toll.group(), String.join(", ", GROUPS));
            boolean inOrder = toll.min() == null || toll.max() == null || toll.min() <= toll.max();
            boolean natural = (toll.min() == null || toll.min() >= 0) && (toll.max() == null || toll.max() >= 0);
            check(
                    inOrder && natural && (toll.min() != null || toll.max() != null),
                    "figures",
                    (toll.min() == null ? "" : toll.min()) + " – " + (toll.max() == null ? "" : toll.max()),
                    "at least so many, and no fewer at most; one of the two may be empty");
        }
        return List.of(new Value("casualties", FieldJson.casualties(tolls)));
    }

    /** The words that tell of it. */
    public List<Value> trigger(Claim claim, Words words) {
        check(!words.text().isBlank(), "words", words.text(), "some words of the text, selected in it");
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence("trigger", words));
        claim.evidence().stream().filter(each -> !each.role().equals("trigger")).forEach(evidence::add);
        return List.of(new Value("evidence", FieldJson.evidence(evidence)));
    }

    private static void check(boolean fits, String what, String given, String legal) {
        if (!fits) {
            throw new RefusedException(new Refusal(what, given == null ? "" : given, legal));
        }
    }
}
