package org.rawi.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures of one pair of an event and a claim, 0 to 1, null where there is nothing to measure.
 *
 * <p>Where an event has another coder's values too, the better figure counts.
 */
final class Measures {
    private static final Set<String> LOOSE_BASES = Set.of("publication", "reported");
    private static final int DAY = "2017-06-18".length();
    private static final int MOST_TOLLS = 2;

    private final KnownActors actors;

    Measures(KnownActors actors) {
        this.actors = actors;
    }

    static boolean kind(GoldEvent gold, ScoredClaim claim) {
        return Families.same(claim.kind(), gold.kind())
                || gold.also().stream().anyMatch(kind -> Families.same(claim.kind(), kind));
    }

    static boolean modality(GoldEvent gold, ScoredClaim claim) {
        return claim.modality().equals(gold.modality())
                || (gold.alternative() != null
                        && claim.modality().equals(gold.alternative().modality()));
    }

    Double who(GoldEvent gold, ScoredClaim claim) {
        return better(gold, g -> SetScore.f1(g.initiators(), claim.initiators(), actors::credit));
    }

    Double whom(GoldEvent gold, ScoredClaim claim) {
        return better(gold, g -> SetScore.f1(g.targets(), claim.targets(), actors::credit));
    }

    Double places(GoldEvent gold, ScoredClaim claim) {
        List<String> names = new ArrayList<>();
        claim.places().forEach(place -> names.add(place.name()));
        return better(gold, g -> SetScore.f1(g.places(), names, (a, b) -> PlaceName.same(a, b) ? 1 : 0));
    }

    Double adm1(GoldEvent gold, ScoredClaim claim) {
        String said = PlaceName.fold(claim.places().stream()
                .flatMap(place -> Stream.concat(Stream.of(place.name(), place.text()), place.within().stream()))
                .filter(name -> name != null)
                .collect(Collectors.joining(" ")));
        return better(
                gold,
                g -> g.adm1().isEmpty()
                        ? null
                        : figure(g.adm1().stream().allMatch(area -> said.contains(PlaceName.fold(area)))));
    }

    Double date(GoldEvent gold, ScoredClaim claim) {
        return better(gold, g -> dateOnce(g.when(), claim.time()));
    }

    private static Double dateOnce(GoldEvent.When when, ScoredClaim.Time time) {
        String start = time == null ? "" : day(time.start());
        String end = time == null ? "" : day(time.end() == null ? time.start() : time.end());
        if (when == null || when.to() == null) {
            boolean loose = time != null && time.basis() != null && LOOSE_BASES.contains(time.basis());
            boolean none = start.isEmpty() && end.isEmpty();
            return when != null || loose || none ? null : figure(false);
        }
        return figure(end.equals(when.to()) && (start.isEmpty() || when.from() == null || start.equals(when.from())));
    }

    private static String day(String time) {
        return time == null ? "" : time.substring(0, Math.min(DAY, time.length()));
    }

    Double killed(GoldEvent gold, ScoredClaim claim) {
        List<Toll> got = claim.killed();
        return better(gold, g -> {
            if (g.killed() == null) {
                return got.isEmpty() ? null : figure(false);
            }
            return figure(got.contains(g.killed()) && got.size() <= MOST_TOLLS);
        });
    }

    Double chain(GoldEvent gold, ScoredClaim claim) {
        return better(gold, g -> {
            List<String> want = g.chain();
            List<String> got = new ArrayList<>();
            for (ScoredClaim.Source link : claim.attribution()) {
                if (!"outlet".equals(link.type()) || (link.id() != null && want.contains(link.id()))) {
                    got.add(link.idOrType());
                }
            }
            return SetScore.f1(want, got, actors::credit);
        });
    }

    /** Whether kind, modality, who, whom, places, date, killed and chain are right at once. */
    boolean record(GoldEvent gold, ScoredClaim claim) {
        return recordOnce(gold, claim) || (gold.alternative() != null && recordOnce(gold.alternative(), claim));
    }

    private boolean recordOnce(GoldEvent gold, ScoredClaim claim) {
        return kind(gold, claim)
                && isAtLeast(.5, who(gold, claim))
                && isAtLeast(.5, whom(gold, claim))
                && isAtLeast(.5, places(gold, claim))
                && isAtLeast(.5, chain(gold, claim))
                && claim.modality().equals(gold.modality())
                && !isNought(date(gold, claim))
                && !isNought(killed(gold, claim));
    }

    /** The names of the fields that are wrong enough to be told, «who». */
    List<String> wrongFields(GoldEvent gold, ScoredClaim claim) {
        List<String> wrong = new ArrayList<>();
        note(wrong, "kind", kind(gold, claim));
        note(wrong, "who", isAbove(.6, who(gold, claim)));
        note(wrong, "whom", isAbove(.6, whom(gold, claim)));
        note(wrong, "places", isAbove(.7, places(gold, claim)));
        note(wrong, "date", !isNought(date(gold, claim)));
        note(wrong, "killed", !isNought(killed(gold, claim)));
        note(wrong, "chain", isAtLeast(.5, chain(gold, claim)));
        return wrong;
    }

    private static void note(List<String> wrong, String field, boolean right) {
        if (!right) {
            wrong.add(field);
        }
    }

    private static boolean isAtLeast(double bound, Double figure) {
        return figure == null || figure >= bound;
    }

    private static boolean isAbove(double bound, Double figure) {
        return figure == null || figure > bound;
    }

    private static boolean isNought(Double figure) {
        return figure != null && figure == 0;
    }

    private static Double figure(boolean right) {
        return right ? 1.0 : 0.0;
    }

    /** The other coder's values are asked only where the first coder's have something to measure. */
    private static Double better(GoldEvent gold, Function<GoldEvent, Double> measure) {
        Double first = measure.apply(gold);
        if (first == null || gold.alternative() == null) {
            return first;
        }
        Double second = measure.apply(gold.alternative());
        return second == null ? first : (Double) Math.max(first, second);
    }
}
