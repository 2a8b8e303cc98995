package org.rawi.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One event as one article tells it, according to one origin: the unit of coding (codebook, «The records»).
 *
 * @param claim hash of document hash, article, kind, trigger span and origin
 * @param document id of the document
 * @param article place of the article in the document, from 1
 * @param outlet id of the outlet, or null
 * @param published day of publication, or null
 * @param copyOf id of an earlier document of which this one is a copy, or null
 * @param kind codebook kind, «air_strike»
 * @param modality how the origin speaks of it
 * @param denies occurrence, responsibility, weapon or toll where {@code modality} is denied, else null
 * @param hedged whether the telling is hedged («يشتبه»)
 * @param outcome repelled, succeeded, unknown, dispersed …, or null
 * @param aggregate whether it sums up a period or an area
 * @param initiators who acts
 * @param targets who is acted on
 * @param places where
 * @param time when
 * @param casualties tolls
 * @param equipment equipment destroyed, seized …
 * @param weapons weapons used
 * @param facilities facilities hit
 * @param attribution the chain, outlet first
 * @param evidence the trigger first
 * @param frame id of the frame
 * @param confidence share right of that frame on the project's own gold, 0 to 1
 * @param derivation why each field has its value
 * @param coder what coded it
 */
public record Claim(
        String claim,
        String document,
        int article,
        String outlet,
        LocalDate published,
        String copyOf,
        String kind,
        Modality modality,
        String denies,
        boolean hedged,
        String outcome,
        boolean aggregate,
        List<ActorRef> initiators,
        List<ActorRef> targets,
        List<PlaceRef> places,
        TimeRef time,
        List<Casualty> casualties,
        List<Thing> equipment,
        List<Thing> weapons,
        List<Thing> facilities,
        List<Link> attribution,
        List<Evidence> evidence,
        String frame,
        double confidence,
        List<Derivation> derivation,
        Coding coder) {
    public Claim {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(modality);
        Objects.requireNonNull(time);
        initiators = List.copyOf(initiators);
        targets = List.copyOf(targets);
        places = List.copyOf(places);
        casualties = List.copyOf(casualties);
        equipment = List.copyOf(equipment);
        weapons = List.copyOf(weapons);
        facilities = List.copyOf(facilities);
        attribution = List.copyOf(attribution);
        evidence = List.copyOf(evidence);
        derivation = List.copyOf(derivation);
    }
}
