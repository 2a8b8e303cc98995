package org.rawi.desk.review;

import java.util.List;
import java.util.Map;
import org.rawi.desk.page.CorrectionForms.Candidate;
import org.rawi.desk.page.ReviewPage.Form;
import org.rawi.desk.words.Catalogue;
import org.rawi.knowledge.PlaceEntry;
import tools.jackson.databind.json.JsonMapper;

/** What a form may be filled with, as its script asks for it. */
final class Suggestions {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST = 12;

    private Suggestions() {}

    static String actors(ReviewDesk desk, String asked, Catalogue words) {
        return JSON.writeValueAsString(desk.actors().find(asked).stream()
                .map(id -> Map.of("id", id, "name", desk.names().actor(id, words)))
                .toList());
    }

    static String places(ReviewDesk desk, Form asked, Catalogue words) {
        FormsFiller forms = new FormsFiller(desk, words);
        List<PlaceEntry> found = asked.first("lat").isEmpty()
                ? desk.choices().find(asked.first("q"))
                : near(desk, asked.first("lat"), asked.first("lon"));
        return JSON.writeValueAsString(found.stream()
                .limit(MOST)
                .map(place -> forms.candidate(place, null))
                .map(Suggestions::fields)
                .toList());
    }

    private static List<PlaceEntry> near(ReviewDesk desk, String lat, String lon) {
        try {
            return desk.choices().near(Double.parseDouble(lat), Double.parseDouble(lon));
        } catch (NumberFormatException none) {
            return List.of();
        }
    }

    private static Map<String, String> fields(Candidate place) {
        return Map.of("id", place.id(), "name", place.name(), "where", place.where());
    }
}
