package org.rawi.workflow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rawi.evaluation.Alpha;
import org.rawi.evaluation.Alpha.Scale;
import org.rawi.model.ActorRef;
import org.rawi.model.Casualty;
import org.rawi.model.Claim;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.model.PlaceRef;
import org.rawi.store.DataSet;
import org.rawi.store.StoredClaim;

/**
 * How far those who reviewed a data set agree, field by field, with one another and with the machine as one of the coders. What
 * somebody decided with another's decision before him counts for nothing: two that are not made apart cannot agree.
 *
 * @param reviewers on how many claims each has decided
 * @param twice how many claims two people or more have decided on, each on his own
 * @param inSight how many judgements were made in sight of another's
 * @param fields agreement by field
 */
public record Agreement(Map<String, Long> reviewers, long twice, long inSight, List<FieldAgreement> fields) {
    public Agreement {
        reviewers = Map.copyOf(reviewers);
        fields = List.copyOf(fields);
    }

    /**
     * Agreement on one field.
     *
     * @param field stands, kind, modality, initiators, targets, places, day, killed
     * @param scale nominal, interval
     * @param units on how many claims two people or more gave a value
     * @param alpha over people, where it is defined
     * @param equal share of pairs of people who gave the same, where there is one
     * @param machineUnits on how many claims a person and the machine gave a value
     * @param machineAlpha over people and the machine, where it is defined
     */
    public record FieldAgreement(
            String field,
            String scale,
            long units,
            OptionalDouble alpha,
            OptionalDouble equal,
            long machineUnits,
            OptionalDouble machineAlpha) {}

    private static final Set<Action> JUDGING =
            Set.of(Action.ACCEPT, Action.REJECT, Action.UNSURE, Action.CORRECT, Action.PLACE);

    private static final List<String> FIELDS =
            List.of("stands", "kind", "modality", "initiators", "targets", "places", "day", "killed");

    private static final Set<String> NUMBERS = Set.of("day", "killed");

    /** That of {@code set}; reads the documents on which people have decided, one after another. */
    public static Agreement of(DataSet set) {
        Set<String> documents = new LinkedHashSet<>();
        set.decisions().forEach(decision -> documents.add(decision.anchor().document()));
        Measuring measuring = new Measuring();
        for (String document : documents) {
            measuring.add(
                    set.claims().of(document),
                    set.decisions().on(document),
                    set.decisions().blind(document));
        }
        return measuring.agreement();
    }

    /** One measuring of a data set. */
    private static final class Measuring {
        private final Map<String, Alpha> people = new LinkedHashMap<>();
        private final Map<String, Alpha> machine = new LinkedHashMap<>();
        private final Map<String, Long> reviewers = new TreeMap<>();
        private long twice;
        private long inSight;

        Measuring() {
            for (String field : FIELDS) {
                people.put(field, new Alpha(scale(field)));
                machine.put(field, new Alpha(scale(field)));
            }
        }

        private static Scale scale(String field) {
            return NUMBERS.contains(field) ? Scale.INTERVAL : Scale.NOMINAL;
        }

        void add(List<StoredClaim> claims, List<Decision> decisions, Set<String> blind) {
            List<Decision> judging = Holding.of(decisions).stream()
                    .filter(decision -> JUDGING.contains(decision.action()))
                    .toList();
            Set<String> names =
                    judging.stream().map(Decision::who).collect(Collectors.toCollection(LinkedHashSet::new));
            Map<String, Map<String, Reviewed>> views = new LinkedHashMap<>();
            for (String who : names) {
                Map<String, Reviewed> view = new LinkedHashMap<>();
                DocumentReview.of(
                                claims,
                                judging.stream()
                                        .filter(decision -> decision.who().equals(who))
                                        .toList())
                        .claims()
                        .forEach(reviewed -> view.put(reviewed.stored().claim().claim(), reviewed));
                views.put(who, view);
            }
            claims.forEach(claim -> add(claim, views, blind));
        }

        private void add(StoredClaim stored, Map<String, Map<String, Reviewed>> views, Set<String> blind) {
            List<Reviewed> judged = new ArrayList<>();
            views.forEach((who, view) -> {
                Reviewed reviewed = view.get(stored.claim().claim());
                if (!reviewed.decisions().isEmpty()) {
                    reviewers.merge(who, 1L, Long::sum);
                    judged.add(reviewed);
                }
            });
            List<Reviewed> apart = apart(judged, blind);
            inSight += judged.size() - apart.size();
            twice += apart.size() > 1 ? 1 : 0;
            for (String field : FIELDS) {
                List<String> given = new ArrayList<>();
                apart.forEach(reviewed -> value(field, reviewed).ifPresent(given::add));
                people.get(field).add(given);
                if (!given.isEmpty()) {
                    value(field, new Reviewed(stored, stored.claim(), ReviewState.ACCEPTED, List.of()))
                            .ifPresent(given::add);
                    machine.get(field).add(given);
                }
            }
        }

        /** Those made before any other, or by whoever was not shown the others. */
        private static List<Reviewed> apart(List<Reviewed> judged, Set<String> blind) {
            long first = judged.stream()
                    .mapToLong(reviewed -> reviewed.decisions().get(0).seq())
                    .min()
                    .orElse(0);
            return judged.stream()
                    .filter(reviewed -> {
                        Decision own = reviewed.decisions().get(0);
                        return own.seq() == first || blind.contains(own.id());
                    })
                    .toList();
        }

        private static Optional<String> value(String field, Reviewed reviewed) {
            boolean open = reviewed.state() == ReviewState.UNSURE;
            if (field.equals("stands")) {
                return open ? Optional.empty() : Optional.of(Boolean.toString(reviewed.stands()));
            }
            return open || !reviewed.stands() ? Optional.empty() : Optional.ofNullable(value(field, reviewed.shown()));
        }

        private static String value(String field, Claim claim) {
            return switch (field) {
                case "kind" -> claim.kind();
                case "modality" -> claim.modality().name().toLowerCase(Locale.ROOT);
                case "initiators" -> ids(claim.initiators());
                case "targets" -> ids(claim.targets());
                case "places" ->
                    claim.places().stream()
                            .filter(place -> "at".equals(place.role()) || "held_at".equals(place.role()))
                            .map(Measuring::place)
                            .sorted()
                            .distinct()
                            .collect(Collectors.joining(" "));
                case "day" -> day(claim.time().start());
                default -> killed(claim);
            };
        }

        private static String ids(List<ActorRef> actors) {
            return actors.stream().map(ActorRef::id).sorted().distinct().collect(Collectors.joining(" "));
        }

        private static String place(PlaceRef place) {
            return place.id() == null ? place.name() : place.id();
        }

        private static String day(String start) {
            try {
                return start == null
                        ? null
                        : Long.toString(LocalDate.parse(start.substring(0, 10)).toEpochDay());
            } catch (DateTimeException | StringIndexOutOfBoundsException none) {
                return null;
            }
        }

        private static String killed(Claim claim) {
            List<Casualty> dead = claim.casualties().stream()
                    .filter(toll -> toll.effect().equals("killed") && toll.min() != null)
                    .toList();
            return dead.isEmpty()
                    ? null
                    : Integer.toString(
                            dead.stream().mapToInt(Casualty::min).max().getAsInt());
        }

        Agreement agreement() {
            return new Agreement(
                    reviewers,
                    twice,
                    inSight,
                    FIELDS.stream()
                            .map(field -> new FieldAgreement(
                                    field,
                                    scale(field).name().toLowerCase(Locale.ROOT),
                                    people.get(field).units(),
                                    people.get(field).value(),
                                    people.get(field).equal(),
                                    machine.get(field).units(),
                                    machine.get(field).value()))
                            .toList());
        }
    }
}
