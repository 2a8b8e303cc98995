package org.rawi.store.sql;

import java.util.ArrayList;
import java.util.List;
import org.rawi.model.ActorRef;
import org.rawi.model.Casualty;
import org.rawi.model.Claim;
import org.rawi.model.Link;
import org.rawi.model.PlaceRef;
import org.rawi.model.Words;
import org.rawi.store.Areas;

/** The rows that the parts of a claim are. */
final class ClaimRows {
    private ClaimRows() {}

    static List<Object[]> actors(long no, Claim claim) {
        List<Object[]> rows = new ArrayList<>(actors(no, "initiator", claim.initiators()));
        rows.addAll(actors(no, "target", claim.targets()));
        return rows;
    }

    private static List<Object[]> actors(long no, String side, List<ActorRef> actors) {
        List<Object[]> rows = new ArrayList<>();
        for (ActorRef actor : actors) {
            rows.add(new Object[] {no, side, rows.size(), actor.id(), text(actor.words())});
        }
        return rows;
    }

    static List<Object[]> places(long no, Claim claim) {
        List<Object[]> rows = new ArrayList<>();
        for (PlaceRef place : claim.places()) {
            Areas areas = Areas.of(place);
            rows.add(new Object[] {
                no,
                rows.size(),
                place.role(),
                place.relation(),
                place.id(),
                place.name(),
                place.nameEn(),
                text(place.words()),
                place.lat(),
                place.lon(),
                place.radiusKm(),
                place.precision(),
                place.country(),
                areas.adm1(),
                areas.adm2(),
                areas.adm3()
            });
        }
        return rows;
    }

    static List<Object[]> casualties(long no, Claim claim) {
        List<Object[]> rows = new ArrayList<>();
        for (Casualty toll : claim.casualties()) {
            rows.add(new Object[] {
                no, rows.size(), toll.effect(), toll.group(), toll.min(), toll.max(), toll.about(), text(toll.words())
            });
        }
        return rows;
    }

    static List<Object[]> sources(long no, Claim claim) {
        List<Object[]> rows = new ArrayList<>();
        for (Link link : claim.attribution()) {
            rows.add(new Object[] {no, rows.size(), link.step(), link.type(), link.id(), text(link.words())});
        }
        return rows;
    }

    private static String text(Words words) {
        return words == null ? null : words.text();
    }
}
