package org.rawi.ledger.grade;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.party.Kinship;
import org.rawi.ledger.party.Parties;
import org.rawi.ledger.telling.Side;
import org.rawi.ledger.telling.Telling;
import org.rawi.model.Modality;

/** Who is said to have done it, and what they say to that. Immutable. */
final class Blame {
    /** Where the first-named side is the initiator and that order carries no blame. */
    private static final Set<String> MUTUAL = Set.of("talks", "speech");

    private static final String CLASH = "armed_clash";

    private final Parties parties;

    Blame(Parties parties) {
        this.parties = parties;
    }

    /** The accused who says so himself: an initiator, a part of one, or a body of the same state. */
    Optional<String> acknowledged(List<Sourcing> sourcings) {
        return sourcings.stream()
                .filter(sourcing -> blames(sourcing.telling()))
                .flatMap(sourcing -> sourcing.origins().stream()
                        .filter(origin -> answersFor(origin, sourcing.telling().initiators())))
                .map(Origin::key)
                .findFirst();
    }

    private boolean answersFor(Origin origin, List<Side> initiators) {
        return origin.party() != null
                && initiators.stream()
                        .anyMatch(side ->
                                parties.kinship(origin.party(), side.id()).compareTo(Kinship.PART) <= 0
                                        || parties.areOfOneState(origin.party(), side.id()));
    }

    /** Two origins that name initiators who have nothing to do with each other. */
    Optional<String> contested(List<Sourcing> sourcings) {
        List<Sourcing> blaming = sourcings.stream()
                .filter(sourcing -> blames(sourcing.telling()))
                .toList();
        for (int i = 0; i < blaming.size(); i++) {
            for (int k = i + 1; k < blaming.size(); k++) {
                if (areApart(blaming.get(i), blaming.get(k))) {
                    return Optional.of(names(blaming.get(i)) + " or " + names(blaming.get(k)));
                }
            }
        }
        return Optional.empty();
    }

    private boolean areApart(Sourcing one, Sourcing other) {
        Set<String> keys = new HashSet<>();
        one.origins().forEach(origin -> keys.add(origin.key()));
        boolean sameOrigin = other.origins().stream().allMatch(origin -> keys.contains(origin.key()));
        return !sameOrigin
                && one.telling().initiators().stream().allMatch(mine -> other.telling().initiators().stream()
                        .allMatch(theirs -> areOthers(mine.id(), theirs.id())));
    }

    /** To blame an ally instead is to blame another. */
    private boolean areOthers(String one, String other) {
        Kinship kinship = parties.kinship(one, other);
        return kinship == Kinship.OTHER || kinship == Kinship.ALLY;
    }

    private static String names(Sourcing sourcing) {
        return String.join(
                " and ", sourcing.telling().initiators().stream().map(Side::id).toList());
    }

    /** Whoever denies the event, or his part in it. */
    Optional<String> denied(List<Sourcing> sourcings) {
        return sourcings.stream()
                .filter(sourcing -> sourcing.telling().modality() == Modality.DENIED)
                .map(sourcing -> sourcing.origins().get(0).key() + " denies "
                        + (sourcing.telling().denies() == null
                                ? "it"
                                : sourcing.telling().denies()))
                .findFirst();
    }

    private static boolean blames(Telling telling) {
        return telling.modality() == Modality.ASSERTED
                && !telling.initiators().isEmpty()
                && !telling.kind().equals(CLASH)
                && !MUTUAL.contains(telling.family());
    }
}
