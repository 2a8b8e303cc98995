package org.rawi.desk.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rawi.desk.chart.MapDrawing;
import org.rawi.desk.chart.MapPoint;
import org.rawi.desk.page.CorrectionForms;
import org.rawi.desk.words.Catalogue;
import org.rawi.knowledge.PlaceEntry;
import org.rawi.knowledge.codebook.Kind;
import org.rawi.ledger.telling.Period;
import org.rawi.model.ActorRef;
import org.rawi.model.Casualty;
import org.rawi.model.Claim;
import org.rawi.model.Evidence;
import org.rawi.model.PlaceRef;
import org.rawi.model.Words;

/** Fills the forms by which a claim is corrected. */
final class FormsFiller {
    private static final int PLACES = 4;
    private static final int OTHERS = 9;

    private final ReviewDesk desk;
    private final Catalogue words;
    private final FieldTexts texts;

    FormsFiller(ReviewDesk desk, Catalogue words) {
        this.desk = desk;
        this.words = words;
        texts = desk.texts(words);
    }

    CorrectionForms fill(Claim claim, boolean exact) {
        Period period = Period.of(claim.time());
        return new CorrectionForms(
                families(),
                claim.modality().name().toLowerCase(Locale.ROOT),
                claim.denies(),
                period.from() == null ? "" : period.from().toString(),
                period.to() == null ? "" : period.to().toString(),
                words(claim.time().words()),
                actors(claim.initiators()),
                actors(claim.targets()),
                tolls(claim),
                exact ? claim.places().stream().limit(PLACES).map(this::place).toList() : List.of(),
                !exact,
                words(claim.evidence().stream().map(Evidence::words).findFirst().orElse(null)));
    }

    private List<CorrectionForms.Family> families() {
        Map<String, List<String>> families = desk.knowledge().kinds().values().stream()
                .sorted(Comparator.comparing(kind -> words.name("kind", kind.id())))
                .collect(Collectors.groupingBy(
                        Kind::family, TreeMap::new, Collectors.mapping(Kind::id, Collectors.toList())));
        return families.entrySet().stream()
                .map(family -> new CorrectionForms.Family(family.getKey(), family.getValue()))
                .toList();
    }

    private CorrectionForms.Words words(Words at) {
        return at == null
                ? new CorrectionForms.Words("", "")
                : new CorrectionForms.Words(
                        at.start() + ":" + at.end() + ":" + (at.inTitle() ? "title" : "text"), texts.shown(at));
    }

    private List<CorrectionForms.Actor> actors(List<ActorRef> side) {
        return side.stream()
                .map(actor -> new CorrectionForms.Actor(
                        actor.id(), desk.names().actor(actor.id(), words), words(actor.words())))
                .toList();
    }

    private List<CorrectionForms.Toll> tolls(Claim claim) {
        List<CorrectionForms.Toll> tolls = new ArrayList<>();
        for (Casualty toll : claim.casualties()) {
            tolls.add(new CorrectionForms.Toll(
                    toll.effect(),
                    toll.group(),
                    toll.min() == null ? "" : toll.min().toString(),
                    toll.max() == null ? "" : toll.max().toString(),
                    toll.about(),
                    words(toll.words())));
        }
        tolls.add(new CorrectionForms.Toll("killed", "unknown", "", "", false, words(null)));
        return tolls;
    }

    private CorrectionForms.Place place(PlaceRef place) {
        PlaceEntry chosen = desk.choices().find(place).orElse(null);
        List<PlaceEntry> others =
                desk.choices().rejected(place).stream().limit(OTHERS).toList();
        return new CorrectionForms.Place(
                words(place.words()),
                chosen == null ? null : candidate(chosen, null),
                others.stream().map(other -> candidate(other, chosen)).toList(),
                map(chosen, others));
    }

    /** A place with the areas that it lies in, and how far it is from {@code chosen}, or null. */
    CorrectionForms.Candidate candidate(PlaceEntry place, PlaceEntry chosen) {
        String where = desk.choices().within(place).stream()
                .map(area -> desk.names().place(area.id(), area.name(), words))
                .collect(Collectors.joining(words.say("list.comma")));
        String far = chosen == null ? "" : words.say("review.km", Math.round(place.kmTo(chosen)));
        return new CorrectionForms.Candidate(
                place.id(),
                desk.names().place(place.id(), place.name(), words),
                (words.name("place.kind", place.kind()) + " · " + where + (far.isEmpty() ? "" : " · " + far)));
    }

    private MapDrawing map(PlaceEntry chosen, List<PlaceEntry> others) {
        List<MapPoint> points = new ArrayList<>();
        if (chosen != null) {
            points.add(point(chosen));
        }
        others.forEach(other -> points.add(point(other)));
        return desk.maps().drawNear(points, words);
    }

    private MapPoint point(PlaceEntry place) {
        return new MapPoint(
                place.lat(),
                place.lon(),
                place.radiusKm(),
                1,
                desk.names().place(place.id(), place.name(), words),
                "#" + place.id());
    }
}
