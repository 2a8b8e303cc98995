package org.rawi.ledger.grade;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.origin.Naming;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.origin.OriginCount;
import org.rawi.ledger.origin.OriginCounter;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.party.Participants;
import org.rawi.ledger.party.Parties;
import org.rawi.ledger.telling.Telling;
import org.rawi.model.Modality;

/** Grades incidents by their origins. Immutable and thread-safe. */
public final class Grader {
    private final Parties parties;
    private final OriginCounter counter;
    private final Blame blame;

    /** Knows whose side an actor is on by {@code knowledge}. */
    public Grader(Knowledge knowledge) {
        parties = Parties.of(knowledge);
        counter = new OriginCounter(parties);
        blame = new Blame(parties);
    }

    /** The grades of the incident of which these are the tellings. */
    public Grading grade(List<Sourcing> sourcings) {
        Map<Grade, String> grades = new EnumMap<>(Grade.class);
        List<Sourcing> asserting = asserting(sourcings);
        grades.put(counted(asserting, participants(sourcings)), reason(asserting));
        blame.acknowledged(sourcings).ifPresent(who -> grades.put(Grade.ACKNOWLEDGED, who));
        blame.contested(sourcings).ifPresent(who -> grades.put(Grade.CONTESTED, who));
        blame.denied(sourcings).ifPresent(who -> grades.put(Grade.DENIED, who));
        return new Grading(grades);
    }

    /** Whether the origin is a belligerent of the event as anyone tells it, or of the side of one. */
    public boolean isParty(Origin origin, List<Sourcing> sourcings) {
        return participants(sourcings).include(origin.party());
    }

    private Participants participants(List<Sourcing> sourcings) {
        return Participants.of(
                parties, sourcings.stream().map(Sourcing::telling).toList());
    }

    private Grade counted(List<Sourcing> asserting, Participants participants) {
        OriginCount all = counter.count(asserting);
        if (all.max() == 1) {
            return Grade.SINGLE_ORIGIN;
        }
        OriginCount outside = counter.count(asserting, origin -> !participants.include(origin.party()));
        if (outside.min() >= 2) {
            return Grade.INDEPENDENT;
        }
        if (areOfOneSide(asserting)) {
            return Grade.ONE_SIDE;
        }
        return all.min() == 1 ? Grade.SINGLE_ORIGIN : Grade.SEVERAL;
    }

    private boolean areOfOneSide(List<Sourcing> sourcings) {
        Set<String> sides = new TreeSet<>();
        for (Sourcing sourcing : sourcings) {
            for (Origin origin : sourcing.origins()) {
                if (origin.naming() != Naming.OPEN) {
                    sides.add(side(origin));
                } else if (OriginCounter.isCivil(origin)) {
                    return false;
                }
            }
        }
        return sides.size() == 1;
    }

    private String side(Origin origin) {
        if (origin.party() == null) {
            return origin.key();
        }
        return parties.findState(origin.party())
                .or(() -> parties.findSide(origin.party()))
                .orElse(origin.party());
    }

    private String reason(List<Sourcing> asserting) {
        Set<String> keys = new TreeSet<>();
        asserting.forEach(sourcing -> sourcing.origins().forEach(origin -> keys.add(origin.key())));
        return counter.count(asserting) + ": " + String.join(", ", keys);
    }

    /** Those that do not deny it; all where there is nothing but denial. */
    private static List<Sourcing> asserting(List<Sourcing> sourcings) {
        List<Sourcing> asserting = sourcings.stream()
                .filter(sourcing -> !isDenial(sourcing.telling()))
                .toList();
        return asserting.isEmpty() ? sourcings : asserting;
    }

    private static boolean isDenial(Telling telling) {
        return telling.modality() == Modality.DENIED;
    }
}
