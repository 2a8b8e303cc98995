package org.rawi.bench.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawi.store.search.Digest;
import org.rawi.store.search.Digest.Dimension;

/** What Explore is asked for, as it stands in the desk's addresses; drawn by a seed among values that the data set has. */
final class DeskQuestions {
    private static final int EACH = 20;
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final int DAYS = 3400;

    private final Random random = new Random(11);
    private final Digest all;
    private final List<String> words;

    /**
     * @param all all incidents, counted
     * @param words words that occur in their claims
     */
    DeskQuestions(Digest all, List<String> words) {
        this.all = all;
        this.words = words;
    }

    /** «/en/explore?kind=air_strike». */
    static String address(Map<String, String> fields) {
        String query = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return "/en/explore" + (query.isEmpty() ? "" : "?" + query);
    }

    /** Every filter of Explore, by name. */
    Map<String, List<Map<String, String>>> filters() {
        Map<String, List<Map<String, String>>> asked = new LinkedHashMap<>();
        asked.put("everything", List.of(Map.of()));
        asked.put("a month", each(() -> window(30)));
        asked.put("five years", each(() -> window(1800)));
        asked.put("kind", each(() -> Map.of("kind", value(Dimension.KIND))));
        asked.put("actor", each(() -> Map.of("actor", value(Dimension.ACTOR))));
        asked.put("actor who acts", each(() -> Map.of("actor", value(Dimension.ACTOR), "role", "initiator")));
        asked.put("actor acted on", each(() -> Map.of("actor", value(Dimension.ACTOR), "role", "target")));
        asked.put("governorate", each(() -> Map.of("place", value(Dimension.ADM1))));
        asked.put("place", each(() -> Map.of("place", place().id())));
        asked.put("origin", each(() -> Map.of("source", value(Dimension.ORIGIN))));
        asked.put("outlet", each(() -> Map.of("outlet", value(Dimension.OUTLET))));
        asked.put("grade", each(() -> Map.of("grade", value(Dimension.GRADE))));
        asked.put("modality", each(() -> Map.of("modality", value(Dimension.MODALITY))));
        asked.put("review state", each(() -> Map.of("state", value(Dimension.STATE))));
        asked.put("disputed", each(() -> Map.of("disputed", "yes")));
        asked.put(
                "three at once",
                each(() -> with(window(1000), "kind", value(Dimension.KIND), "place", value(Dimension.ADM1))));
        asked.put("most killed first", each(() -> Map.of("kind", value(Dimension.KIND), "sort", "killed")));
        asked.put("most told first", each(() -> Map.of("place", value(Dimension.ADM1), "sort", "told")));
        return asked;
    }

    /** Searches by words, by name. */
    Map<String, List<Map<String, String>>> searches() {
        Map<String, List<Map<String, String>>> asked = new LinkedHashMap<>();
        asked.put("a word", each(() -> Map.of("q", word())));
        asked.put("two words", each(() -> Map.of("q", word() + " " + word())));
        asked.put("a place by name", each(() -> Map.of("q", place().name())));
        asked.put("in a row", each(() -> Map.of("q", "\"في " + place().name() + "\"")));
        asked.put("a word and a kind", each(() -> Map.of("q", word(), "kind", value(Dimension.KIND))));
        asked.put("a word that all have", List.of(Map.of("q", "في")));
        return asked;
    }

    private interface Drawing {
        Map<String, String> draw();
    }

    /** No question twice, so that nothing remembered answers. */
    private static List<Map<String, String>> each(Drawing drawing) {
        Set<Map<String, String>> drawn = new LinkedHashSet<>();
        for (int i = 0; i < EACH; i++) {
            drawn.add(drawing.draw());
        }
        return new ArrayList<>(drawn);
    }

    private Map<String, String> window(int days) {
        LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
        return Map.of("since", from.toString(), "until", from.plusDays(days).toString());
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private String value(Dimension dimension) {
        List<Digest.Count> counts = all.facets().get(dimension);
        return counts.get(random.nextInt(counts.size())).value();
    }

    private Digest.PlaceCount place() {
        return all.places().get(random.nextInt(all.places().size()));
    }

    private String word() {
        return words.get(random.nextInt(words.size()));
    }
}
