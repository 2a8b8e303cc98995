package org.rawi.ledger.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rawi.model.Modality;

/**
 * One telling of an event: a claim as far as the ledger compares and counts it. Holds no spans: they stand in the claim, which
 * its id leads to. Immutable; equal parts of many tellings are one object (see {@link Tellings}).
 *
 * @param claim id of the claim
 * @param document id of the document
 * @param article place of the article in the document, from 1
 * @param outlet id of the outlet, or null
 * @param published day of publication, or null
 * @param copyOf id of an earlier document of which this one is a copy, or null
 * @param kind codebook kind
 * @param family family of the kind, «remote»
 * @param modality how the origin speaks of it
 * @param denies occurrence, responsibility, weapon or toll where {@code modality} is denied, else null
 * @param hedged whether the telling is hedged
 * @param outcome repelled, succeeded …, or null
 * @param aggregate whether it sums up a period or an area
 * @param initiators who acts
 * @param targets who is acted on
 * @param spots where
 * @param period when
 * @param counts tolls
 * @param chain the chain, outlet first
 * @param words the words of its evidence
 * @param senses what its trigger says beyond its kind, by the table {@code ledger_words}: «truce.extended»
 */
public record Telling(
        String claim,
        String document,
        int article,
        String outlet,
        LocalDate published,
        String copyOf,
        String kind,
        String family,
        Modality modality,
        String denies,
        boolean hedged,
        String outcome,
        boolean aggregate,
        List<Side> initiators,
        List<Side> targets,
        List<Spot> spots,
        Period period,
        List<Count> counts,
        List<Voice> chain,
        Wording words,
        List<String> senses) {
    public Telling {
        Objects.requireNonNull(claim);
        Objects.requireNonNull(document);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(family);
        Objects.requireNonNull(modality);
        Objects.requireNonNull(period);
        Objects.requireNonNull(words);
        initiators = List.copyOf(initiators);
        targets = List.copyOf(targets);
        spots = List.copyOf(spots);
        counts = List.copyOf(counts);
        chain = List.copyOf(chain);
        senses = List.copyOf(senses);
    }

    /** The places where the event is told to have been. */
    public Stream<Spot> scenes() {
        return spots.stream().filter(Spot::isScene);
    }

    /** Who first said it: the voices of the last step; the outlet where no one else is named. */
    public List<Voice> speakers() {
        int last = chain.stream().mapToInt(Voice::step).max().orElse(0);
        return chain.stream().filter(voice -> voice.step() == last).toList();
    }
}
