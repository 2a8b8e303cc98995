package org.rawi.desk.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Explore is asked for, as it stands in the address: {@code kind=air_strike&place=sy.SY04&since=2019-05-01}. Immutable.
 *
 * @param fields each field with its values, in the order of {@link #FIELDS}
 */
public record Filters(Map<String, List<String>> fields) {
    /** The fields that there are. */
    public static final List<String> FIELDS = List.of(
            "q",
            "exact",
            "since",
            "until",
            "kind",
            "actor",
            "role",
            "place",
            "source",
            "grade",
            "modality",
            "state",
            "outlet",
            "disputed",
            "view",
            "sort",
            "page",
            "after");

    /** Those of them that say only how it is shown, not what. */
    public static final List<String> SHOWN_BY = List.of("view", "sort", "page", "after");

    /** What is asked for where nothing is. */
    public static final Filters NONE = new Filters(Map.of());

    public Filters {
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        for (String field : FIELDS) {
            List<String> values = fields.getOrDefault(field, List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
            if (!values.isEmpty()) {
                ordered.put(field, values);
            }
        }
        fields = ordered;
    }

    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    public Optional<String> find(String field) {
        return all(field).stream().findFirst();
    }

    /** The value of a field, or empty. */
    public String text(String field) {
        return find(field).orElse("");
    }

    /** The day that a field gives; what is no day counts as none. */
    public Optional<LocalDate> findDay(String field) {
        try {
            return find(field).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** The same with {@code value} alone in a field; it begins with the first page. */
    public Filters with(String field, String value) {
        return put(field, List.of(value));
    }

    /** The same with {@code value} chosen in a field that it was not chosen in, or no more chosen. */
    public Filters turned(String field, String value) {
        List<String> values = new ArrayList<>(all(field));
        if (!values.remove(value)) {
            values.add(value);
        }
        return put(field, values);
    }

    /** The same with nothing asked of a field. */
    public Filters without(String field) {
        return put(field, List.of());
    }

    private Filters put(String field, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(fields);
        changed.put(field, values);
        if (!field.equals("view")) {
            List.of("page", "after").stream()
                    .filter(place -> !place.equals(field))
                    .forEach(changed::remove);
        }
        return new Filters(changed);
    }

    /** What is asked for, without how it is shown. */
    public Filters asked() {
        Map<String, List<String>> asked = new LinkedHashMap<>(fields);
        asked.keySet().removeAll(SHOWN_BY);
        return new Filters(asked);
    }

    /** Whether anything is asked for but how it is shown. */
    public boolean narrow() {
        return !asked().fields().isEmpty();
    }

    /** «?kind=air_strike»; empty where nothing is asked for. */
    public String query() {
        StringBuilder query = new StringBuilder();
        fields.forEach((field, values) -> values.forEach(value -> query.append(query.isEmpty() ? '?' : '&')
                .append(field)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return query.toString();
    }
}
