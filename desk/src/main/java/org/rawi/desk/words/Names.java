package org.rawi.desk.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rawi.knowledge.Gazetteer;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.PlaceEntry;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;

/** How actors, sources and places are called in each language: {@code syria.army} «قوات الجيش السوري». Immutable and thread-safe. */
public final class Names {
    private static final String VIA = " via ";
    private static final String TEXT = "text ";

    private final Map<String, Row> actors = new HashMap<>();
    private final Map<String, Row> sources = new HashMap<>();
    private final Map<String, Row> countries = new HashMap<>();
    private final Map<String, Row> institutions = new HashMap<>();
    private final Gazetteer gazetteer;

    public Names(Knowledge knowledge) {
        index(knowledge, Table.ACTORS, "id", actors);
        index(knowledge, Table.SOURCES, "id", sources);
        index(knowledge, Table.COUNTRIES, "id", countries);
        index(knowledge, Table.INSTITUTIONS, "suffix", institutions);
        gazetteer = knowledge.gazetteer();
    }

    private static void index(Knowledge knowledge, Table table, String key, Map<String, Row> rows) {
        knowledge.rows(table).forEach(row -> rows.putIfAbsent(row.cell(key), row));
    }

    /** An actor; its id where nothing names it. */
    public String actor(String id, Catalogue words) {
        return called(actors.get(id), words)
                .or(() -> called(countries.get(id), words))
                .or(() -> composed(id, words))
                .orElseGet(() -> plain(id));
    }

    /** «artillery of the Syrian army»: an institution with the country or actor that it is of. */
    private Optional<String> composed(String id, Catalogue words) {
        for (int dot = id.indexOf('.'); dot > 0; dot = id.indexOf('.', dot + 1)) {
            Row institution = institutions.get(id.substring(dot + 1));
            String whole = id.substring(0, dot);
            if (institution != null && (actors.containsKey(whole) || countries.containsKey(whole))) {
                String part = words.language() == Language.ARABIC
                        ? institution.variants("heads").get(0)
                        : plain(institution.cell("suffix"));
                return Optional.of(words.say("actor.of", part, actor(whole, words)));
            }
        }
        return Optional.empty();
    }

    /** An outlet, an agency, or whoever is quoted; what the text calls it where nothing names it. */
    public String source(String id, Catalogue words) {
        return called(sources.get(id), words)
                .or(() -> called(actors.get(id), words))
                .or(() -> composed(id, words))
                .orElse(id);
    }

    /** An origin by its key: «activists via aawsat», «text jubb-01», «syria.government». */
    public String origin(String key, Catalogue words) {
        int via = key.indexOf(VIA);
        if (via > 0) {
            return words.say(
                    "origin.via",
                    words.name("source", key.substring(0, via)),
                    origin(key.substring(via + VIA.length()), words));
        }
        if (key.startsWith(TEXT)) {
            return words.say("origin.unnamed");
        }
        return source(key, words);
    }

    /** A place of the gazetteer; {@code name} where it has none. */
    public String place(String id, String name, Catalogue words) {
        return findPlace(id)
                .map(place ->
                        words.language() == Language.ENGLISH && !place.nameEn().isEmpty()
                                ? place.nameEn()
                                : place.name())
                .orElse(name);
    }

    public Optional<PlaceEntry> findPlace(String id) {
        return id == null ? Optional.empty() : gazetteer.place(id);
    }

    private static Optional<String> called(Row row, Catalogue words) {
        if (row == null) {
            return Optional.empty();
        }
        List<String> names = row.variants("names");
        String english = row.cell("name_en");
        if (words.language() == Language.ENGLISH) {
            return Optional.of(english).filter(name -> !name.isEmpty());
        }
        return names.stream().filter(name -> !name.isEmpty()).findFirst();
    }

    private static String plain(String id) {
        return id.replace('_', ' ').replace('.', ' ');
    }
}
