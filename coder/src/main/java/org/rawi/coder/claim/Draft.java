package org.rawi.coder.claim;

import java.util.ArrayList;
import java.util.List;
import org.rawi.coder.attribution.ChainFinder.Chain;
import org.rawi.coder.event.Event;
import org.rawi.model.ActorRef;
import org.rawi.model.Casualty;
import org.rawi.model.Evidence;
import org.rawi.model.Link;
import org.rawi.model.Modality;
import org.rawi.model.Paragraph;
import org.rawi.model.PlaceRef;
import org.rawi.model.Thing;
import org.rawi.model.TimeRef;

/** A claim while its fields can still change; never leaves the coding of one article. */
final class Draft {
    final Event event;
    final Chain chain;
    String kind;
    Modality modality;
    String denies;
    boolean hedged;
    boolean aggregate;
    String outcome;
    List<ActorRef> initiators = new ArrayList<>();
    List<ActorRef> targets = new ArrayList<>();
    List<PlaceRef> places = new ArrayList<>();
    TimeRef time;
    List<Casualty> casualties = new ArrayList<>();
    List<Thing> equipment = new ArrayList<>();
    List<Thing> weapons = new ArrayList<>();
    List<Thing> facilities = new ArrayList<>();
    final List<Evidence> evidence = new ArrayList<>();

    Draft(Event event, Chain chain) {
        this.event = event;
        this.chain = chain;
        this.kind = event.kind();
    }

    boolean isTitle() {
        return event.sentence().sentence().role() == Paragraph.Role.TITLE
                || event.sentence().sentence().role() == Paragraph.Role.SUBTITLE;
    }

    /** Whether a paper tells it, «البيان», «التقرير»: it speaks, and no party's name need stand on it. */
    boolean isOfDocument() {
        List<Link> links = chain.links();
        return links.get(links.size() - 1).type().equals("document");
    }

    boolean sharesPlace(Draft other) {
        return places.stream()
                .anyMatch(p -> other.places.stream().anyMatch(q -> p.name().equals(q.name())));
    }
}
