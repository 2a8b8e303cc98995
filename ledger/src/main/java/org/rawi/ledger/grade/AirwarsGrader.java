package org.rawi.ledger.grade;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.origin.OriginCount;
import org.rawi.ledger.origin.OriginCounter;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.party.Participants;
import org.rawi.ledger.party.Parties;
import org.rawi.ledger.telling.Count;
import org.rawi.ledger.telling.Side;
import org.rawi.ledger.telling.Telling;
import org.rawi.model.Modality;

/** Grades incidents in which civilians were harmed as Airwars does (see {@link AirwarsGrade}). Immutable and thread-safe. */
public final class AirwarsGrader {
    private static final Set<String> CIVILIANS = Set.of("civilians", "women", "children");

    private final Parties parties;
    private final OriginCounter counter;
    private final Blame blame;

    /** Knows whose side an actor is on by {@code knowledge}. */
    public AirwarsGrader(Knowledge knowledge) {
        parties = Parties.of(knowledge);
        counter = new OriginCounter(parties);
        blame = new Blame(parties);
    }

    /** The grade of the incident of which these are the tellings; nothing where nobody tells of civilians harmed. */
    public Optional<AirwarsGrade> grade(List<Sourcing> sourcings) {
        List<Sourcing> alleging = sourcings.stream()
                .filter(sourcing -> isAsserted(sourcing) && harmsCivilians(sourcing.telling()))
                .toList();
        if (alleging.isEmpty()) {
            return Optional.empty();
        }
        if (blame.acknowledged(alleging).isPresent()) {
            return Optional.of(AirwarsGrade.CONFIRMED);
        }
        Participants participants = Participants.of(
                parties, sourcings.stream().map(Sourcing::telling).toList());
        OriginCount outside = outside(alleging, participants);
        if (voided(sourcings, participants).min() > outside.min()) {
            return Optional.of(AirwarsGrade.DISCOUNTED);
        }
        if (blame.contested(sourcings).isPresent()) {
            return Optional.of(AirwarsGrade.CONTESTED);
        }
        return Optional.of(outside.min() >= 2 ? AirwarsGrade.FAIR : AirwarsGrade.WEAK);
    }

    /** How many that are no party say that there was no such event, or that fighters alone were hit. */
    private OriginCount voided(List<Sourcing> sourcings, Participants participants) {
        return outside(
                sourcings.stream()
                        .filter(sourcing -> deniesOccurrence(sourcing.telling())
                                || isAsserted(sourcing) && hitsFighters(sourcing.telling()))
                        .toList(),
                participants);
    }

    private OriginCount outside(List<Sourcing> sourcings, Participants participants) {
        return counter.count(sourcings, origin -> !participants.include(origin.party()));
    }

    private static boolean isAsserted(Sourcing sourcing) {
        return sourcing.telling().modality() == Modality.ASSERTED;
    }

    private static boolean deniesOccurrence(Telling telling) {
        return telling.modality() == Modality.DENIED && "occurrence".equals(telling.denies());
    }

    private boolean harmsCivilians(Telling telling) {
        return telling.targets().stream().map(Side::id).anyMatch(parties::isPeople)
                || telling.counts().stream().anyMatch(count -> CIVILIANS.contains(count.group()) && !isZero(count));
    }

    private boolean hitsFighters(Telling telling) {
        return !telling.targets().isEmpty() && !harmsCivilians(telling);
    }

    private static boolean isZero(Count count) {
        return count.max() != null && count.max() == 0;
    }
}
