package org.rawi.desk.api;

import java.util.List;
import java.util.Locale;
import org.rawi.desk.fill.Questions;
import org.rawi.desk.web.Answer;
import org.rawi.desk.web.Problem;
import org.rawi.desk.web.Visit;
import org.rawi.knowledge.PlaceEntry;
import org.rawi.store.search.Digest;
import org.rawi.store.search.Digest.Dimension;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Incidents counted, for programs: by value, by day, by place, by who first said it. */
final class CountAnswers {
    private final ApiBasis basis;

    CountAnswers(ApiBasis basis) {
        this.basis = basis;
    }

    private Digest digest(Visit visit) {
        Asked.only(visit, Asked.FILTERS);
        return basis.explore()
                .digestOfIncidents(Questions.of(basis.all(), Asked.of(visit).filters()));
    }

    ObjectNode facets(Visit visit) {
        Digest digest = digest(visit);
        ObjectNode answer = totals(digest);
        ObjectNode facets = answer.putObject("facets");
        for (Dimension dimension : Dimension.OF_INCIDENTS) {
            counts(facets.putArray(name(dimension)), digest.facets().getOrDefault(dimension, List.of()));
        }
        ObjectNode histogram = answer.putObject("histogram");
        histogram.put("unit", digest.histogram().unit().name().toLowerCase(Locale.ROOT));
        ArrayNode bars = histogram.putArray("bars");
        digest.histogram().bars().forEach(bar -> bars.addObject()
                .put("from", bar.first().toString())
                .put("count", bar.claims()));
        return answer;
    }

    /** As Explore has it: a governorate is a place, an origin a source. */
    private static String name(Dimension dimension) {
        return switch (dimension) {
            case ADM1 -> "place";
            case ORIGIN -> "source";
            case DISPUTE -> "disputed";
            default -> dimension.name().toLowerCase(Locale.ROOT);
        };
    }

    private static ObjectNode totals(Digest digest) {
        ObjectNode answer = ApiBasis.object();
        answer.put("total", digest.total());
        answer.put("claims", digest.claims());
        answer.put("undated", digest.undated());
        return answer;
    }

    private static void counts(ArrayNode array, List<Digest.Count> counts) {
        counts.forEach(count -> array.addObject().put("value", count.value()).put("count", count.claims()));
    }

    ObjectNode places(Visit visit) {
        Digest digest = digest(visit);
        ObjectNode answer = totals(digest);
        ArrayNode places = answer.putArray("places");
        digest.places().forEach(place -> places.addObject()
                .put("id", place.id())
                .put("name", place.name())
                .put("name_en", place.nameEn())
                .put("lat", place.lat())
                .put("lon", place.lon())
                .put("radius_km", place.radiusKm())
                .put("precision", place.precision())
                .put("area", place.area())
                .put("count", place.claims()));
        return answer;
    }

    Answer place(String id) {
        return basis.knowledge()
                .gazetteer()
                .place(id)
                .map(place -> ProgramApi.json(json(place)))
                .orElseGet(() -> Problem.of(404, "the gazetteer has no place «" + id + "»"));
    }

    private static ObjectNode json(PlaceEntry place) {
        ObjectNode json = ApiBasis.object();
        json.put("id", place.id());
        json.put("kind", place.kind());
        json.put("name", place.name());
        json.put("name_en", place.nameEn());
        json.put("lat", place.lat());
        json.put("lon", place.lon());
        json.put("radius_km", place.radiusKm());
        place.within().forEach(json.putArray("within")::add);
        json.put("country", place.country());
        return json;
    }

    ObjectNode sources(Visit visit) {
        Digest digest = digest(visit);
        ObjectNode answer = totals(digest);
        counts(answer.putArray("sources"), digest.facets().getOrDefault(Dimension.ORIGIN, List.of()));
        counts(answer.putArray("outlets"), digest.facets().getOrDefault(Dimension.OUTLET, List.of()));
        return answer;
    }
}
