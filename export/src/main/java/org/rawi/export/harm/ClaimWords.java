package org.rawi.export.harm;

import java.util.List;
import java.util.function.UnaryOperator;
import org.rawi.model.ActorRef;
import org.rawi.model.Casualty;
import org.rawi.model.Claim;
import org.rawi.model.Evidence;
import org.rawi.model.Link;
import org.rawi.model.PlaceRef;
import org.rawi.model.Thing;
import org.rawi.model.TimeRef;
import org.rawi.model.Words;

/** A claim with all its words put otherwise. */
final class ClaimWords {
    private final UnaryOperator<Words> veiled;

    ClaimWords(UnaryOperator<Words> veiled) {
        this.veiled = veiled;
    }

    /**
     * @param places the places that it has now
     * @param hidden whether other places than its own, so that nothing may say why it had those
     */
    Claim of(Claim claim, List<PlaceRef> places, boolean hidden) {
        return new Claim(
                claim.claim(),
                claim.document(),
                claim.article(),
                claim.outlet(),
                claim.published(),
                claim.copyOf(),
                claim.kind(),
                claim.modality(),
                claim.denies(),
                claim.hedged(),
                claim.outcome(),
                claim.aggregate(),
                claim.initiators().stream().map(this::of).toList(),
                claim.targets().stream().map(this::of).toList(),
                places,
                of(claim.time()),
                claim.casualties().stream().map(this::of).toList(),
                things(claim.equipment()),
                things(claim.weapons()),
                things(claim.facilities()),
                claim.attribution().stream().map(this::of).toList(),
                claim.evidence().stream()
                        .map(part -> new Evidence(part.role(), of(part.words())))
                        .toList(),
                claim.frame(),
                claim.confidence(),
                claim.derivation().stream()
                        .filter(step -> !hidden
                                || !step.field().equals("places")
                                        && !step.field().equals("carried"))
                        .toList(),
                claim.coder());
    }

    private Words of(Words words) {
        return words == null ? null : veiled.apply(words);
    }

    private ActorRef of(ActorRef actor) {
        return new ActorRef(actor.id(), of(actor.words()));
    }

    private TimeRef of(TimeRef time) {
        return new TimeRef(time.start(), time.end(), time.precision(), time.basis(), time.relative(), of(time.words()));
    }

    private Casualty of(Casualty toll) {
        return new Casualty(
                toll.effect(),
                toll.group(),
                toll.min(),
                toll.max(),
                toll.about(),
                toll.bare(),
                toll.partOf(),
                of(toll.words()));
    }

    private List<Thing> things(List<Thing> things) {
        return things.stream()
                .map(thing -> new Thing(thing.effect(), thing.what(), thing.min(), thing.max(), of(thing.words())))
                .toList();
    }

    private Link of(Link link) {
        return new Link(link.step(), link.type(), link.id(), of(link.words()));
    }
}
