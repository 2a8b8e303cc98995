package org.rawi.coder.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.text.Folding;

/** The actors that the knowledge has, by id; compositions; and who held which office when. Immutable and thread-safe. */
public final class ActorRegister {
    private final Map<String, Row> actors = new HashMap<>();
    private final Map<String, String> compositions = new HashMap<>();
    private final Map<String, List<Row>> terms = new HashMap<>();
    private final Map<String, Row> countries = new HashMap<>();
    private final Map<String, Row> sources = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> institutionKinds = new HashMap<>();

    public ActorRegister(Knowledge knowledge) {
        knowledge.rows(Table.ACTORS).forEach(row -> actors.put(row.cell("id"), row));
        knowledge.rows(Table.COMPOSITIONS).forEach(row -> compositions.put(row.cell("composed"), row.cell("id")));
        knowledge.rows(Table.TERMS).forEach(row -> terms.computeIfAbsent(row.cell("person"), k -> new ArrayList<>())
                .add(row));
        knowledge.rows(Table.COUNTRIES).forEach(row -> {
            countries.put(row.cell("id"), row);
            row.variants("names").forEach(n -> byName.put(Folding.fold(n), row.cell("id")));
            row.variants("capitals").forEach(n -> byName.put(Folding.fold(n), row.cell("id")));
        });
        knowledge.rows(Table.SOURCES).forEach(row -> sources.put(row.cell("id"), row));
        knowledge
                .rows(Table.INSTITUTIONS)
                .forEach(row -> institutionKinds.putIfAbsent(row.cell("suffix"), row.cell("kind")));
    }

    /** The id of a part: «russia» and «foreign_minister» make «russia.foreign_minister», «us» makes «us.secretary_of_state». */
    public String compose(String whole, String part) {
        String composed = whole + "." + part;
        String mapped = compositions.get(composed);
        if (mapped != null) {
            return mapped;
        }
        int dot = part.indexOf('.');
        String head = dot < 0 ? null : compositions.get(whole + "." + part.substring(0, dot));
        return head == null ? composed : head + part.substring(dot);
    }

    /** The office in «russia.foreign_minister», also of «us.secretary_of_state»; empty for an id without one. */
    public String suffixOf(String id) {
        return compositions.entrySet().stream()
                .filter(c -> c.getValue().equals(id))
                .map(c -> c.getKey().substring(c.getKey().indexOf('.') + 1))
                .filter(office -> office.indexOf('.') < 0 || institutionKinds.containsKey(office))
                .min(Comparator.naturalOrder())
                .orElse(id.contains(".") ? id.substring(id.indexOf('.') + 1) : "");
    }

    public boolean isKnown(String id) {
        return actors.containsKey(id);
    }

    public String typeOf(String id) {
        Row row = actors.get(id);
        if (row != null) {
            return row.cell("kind");
        }
        Row source = sources.get(id);
        if (source != null) {
            return source.cell("type");
        }
        int dot = id.indexOf('.');
        return dot < 0 ? "" : institutionKinds.getOrDefault(id.substring(dot + 1), "");
    }

    /** The office that the person held on the day; the latest known where the day is unknown; the person where none is. */
    public String officeOf(String person, LocalDate day) {
        List<Row> held = terms.getOrDefault(person, List.of());
        Optional<Row> then =
                held.stream().filter(t -> day != null && holds(t, day)).findFirst();
        return then.or(() -> held.stream().reduce((a, b) -> b))
                .map(t -> t.cell("office"))
                .orElse(person);
    }

    private static boolean holds(Row term, LocalDate day) {
        String from = term.cell("from");
        String to = term.cell("to");
        String iso = day.toString();
        return (from.isEmpty() || from.compareTo(iso) <= 0)
                && (to.isEmpty() || iso.substring(0, Math.min(10, to.length())).compareTo(to) <= 0);
    }

    /** The actor for which a bare country stands where it speaks. */
    public String governmentOf(String country) {
        Row row = countries.get(country);
        return row == null || row.cell("government").isEmpty() ? country + ".government" : row.cell("government");
    }

    /** The country, «SY», of a country id; empty where unknown. */
    public String isoOf(String country) {
        Row row = countries.get(country);
        return row == null ? "" : row.cell("iso");
    }

    public Optional<String> countryOfIso(String iso) {
        return countries.values().stream()
                .filter(r -> r.cell("iso").equals(iso))
                .map(r -> r.cell("id"))
                .findFirst();
    }

    /** The country that bears the name or has the capital, «واشنطن»; its id. */
    public Optional<String> countryNamed(String name) {
        return Optional.ofNullable(byName.get(Folding.fold(name)));
    }

    public Optional<Row> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    public Optional<Row> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }
}
