package org.rawi.bench.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.rawi.store.search.Digest;
import org.rawi.store.search.Digest.Dimension;
import org.rawi.store.search.Query;
import org.rawi.store.search.Query.Field;

/** The questions that are asked, by name; drawn by a seed among values that the data set has. */
final class Asked {
    private static final int EACH = 20;
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final int DAYS = 4000;

    private final Random random = new Random(7);
    private final Digest all;
    private final List<String> words;

    /**
     * @param all the whole data set, counted
     * @param words words that occur in it
     */
    Asked(Digest all, List<String> words) {
        this.all = all;
        this.words = words;
    }

    Map<String, List<Query>> filters() {
        Map<String, List<Query>> asked = new LinkedHashMap<>();
        asked.put("everything", each(() -> Query.ALL));
        asked.put("time, a month", each(() -> window(30)));
        asked.put("time, five years", each(() -> window(1800)));
        asked.put("kind", each(() -> Query.ALL.with(Field.KIND, Set.of(value(Dimension.KIND)))));
        asked.put("family", each(() -> Query.ALL.with(Field.FAMILY, Set.of("remote"))));
        asked.put("actor", each(() -> Query.ALL.with(Field.ACTOR, Set.of(value(Dimension.ACTOR)))));
        asked.put("actor who acts", each(() -> Query.ALL.with(Field.INITIATOR, Set.of("syria"))));
        asked.put("governorate", each(() -> Query.ALL.with(Field.PLACE, Set.of(value(Dimension.ADM1)))));
        asked.put("place", each(() -> Query.ALL.with(Field.PLACE, Set.of(place()))));
        asked.put("source", each(() -> Query.ALL.with(Field.SOURCE, Set.of(value(Dimension.OUTLET)))));
        asked.put("origin grade", each(() -> Query.ALL.with(Field.GRADE, Set.of("single_origin"))));
        asked.put("modality", each(() -> Query.ALL.with(Field.MODALITY, Set.of("asserted"))));
        asked.put("review state", each(() -> Query.ALL.with(Field.STATE, Set.of("unreviewed"))));
        asked.put("three at once", each(() -> window(1000)
                .with(Field.KIND, new HashSet<>(List.of(value(Dimension.KIND), value(Dimension.KIND))))
                .with(Field.PLACE, Set.of(value(Dimension.ADM1)))));
        return asked;
    }

    Map<String, List<Query>> searches() {
        Map<String, List<Query>> asked = new LinkedHashMap<>();
        asked.put("a word", each(() -> Query.ALL.withWords(word(), false).inOrder(Query.Order.BEST)));
        asked.put(
                "two words",
                each(() -> Query.ALL.withWords(word() + " " + word(), false).inOrder(Query.Order.BEST)));
        asked.put(
                "a place by name",
                each(() -> Query.ALL.withWords(placeName(), false).inOrder(Query.Order.BEST)));
        asked.put("in a row", each(() -> Query.ALL.withWords("\"في " + placeName() + "\"", false)));
        asked.put("as it is spelt", each(() -> Query.ALL.withWords(word(), true)));
        asked.put(
                "a word that all have",
                each(() -> Query.ALL.withWords("في", false).inOrder(Query.Order.BEST)));
        asked.put(
                "a word and a kind",
                each(() -> Query.ALL.withWords(word(), false).with(Field.KIND, Set.of(value(Dimension.KIND)))));
        return asked;
    }

    private interface Drawing {
        Query draw();
    }

    private static List<Query> each(Drawing drawing) {
        List<Query> queries = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            queries.add(drawing.draw());
        }
        return queries;
    }

    private Query window(int days) {
        LocalDate from = FIRST.plusDays(random.nextInt(DAYS - 1000));
        return Query.ALL.within(from, from.plusDays(days));
    }

    private String value(Dimension dimension) {
        List<Digest.Count> counts = all.facets().get(dimension);
        return counts.get(random.nextInt(counts.size())).value();
    }

    private String place() {
        return all.places().get(random.nextInt(all.places().size())).id();
    }

    private String placeName() {
        return all.places().get(random.nextInt(all.places().size())).name();
    }

    private String word() {
        return words.get(random.nextInt(words.size()));
    }
}
