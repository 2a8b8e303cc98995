package org.rawi.reading.columns;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rawi.reading.Days;
import org.rawi.reading.RefusedException;

/**
 * Which column holds what, as the user says it or as it was guessed: «text=content,published=date».
 *
 * @param names the names of columns; an empty one where there is none; what is not there is to be guessed
 * @param order which number of a day stands first, or null where the column is to tell
 */
public record ColumnMap(Map<Column, String> names, Days.Order order) {
    /** All is to be guessed. */
    public static final ColumnMap GUESSED = new ColumnMap(Map.of(), null);

    static final String DAY_ORDER = "day_order";

    private static final String RIGHT = "FIELD=COLUMN, where FIELD is one of "
            + Arrays.stream(Column.values()).map(Column::label).collect(Collectors.joining(", ")) + ", or " + DAY_ORDER
            + "=day-first or month-first";

    public ColumnMap {
        names = Map.copyOf(names);
    }

    /** Of «text=content,published=date», parted by commas. */
    static ColumnMap parse(String setting) throws RefusedException {
        ColumnMap map = GUESSED;
        for (String pair : setting.split(",", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                throw new RefusedException("«" + pair.strip() + "» has no «=»", RIGHT);
            }
            map = map.with(
                    pair.substring(0, equals).strip(),
                    pair.substring(equals + 1).strip());
        }
        return map;
    }

    /** The same with one more {@code field}. */
    ColumnMap with(String field, String column) throws RefusedException {
        if (field.equals(DAY_ORDER)) {
            return new ColumnMap(names, order(column));
        }
        Column known = Column.find(field)
                .orElseThrow(() -> new RefusedException("«" + field + "» is no field of a document", RIGHT));
        Map<Column, String> more = names.isEmpty() ? new EnumMap<>(Column.class) : new EnumMap<>(names);
        more.put(known, column);
        return new ColumnMap(more, order);
    }

    /** The same, and what {@code over} says in its place. */
    ColumnMap overlaid(ColumnMap over) {
        Map<Column, String> more = new EnumMap<>(Column.class);
        more.putAll(names);
        more.putAll(over.names);
        return new ColumnMap(more, over.order == null ? order : over.order);
    }

    /** Each field with its column, as {@link #with} takes them. */
    List<Map.Entry<String, String>> pairs() {
        List<Map.Entry<String, String>> pairs = Arrays.stream(Column.values())
                .filter(names::containsKey)
                .map(column -> Map.entry(column.label(), names.get(column)))
                .collect(Collectors.toList());
        if (order != null) {
            pairs.add(Map.entry(DAY_ORDER, label(order)));
        }
        return pairs;
    }

    /** What {@code column} is called, or empty where that is to be guessed. */
    public Optional<String> name(Column column) {
        return Optional.ofNullable(names.get(column));
    }

    /** «day-first». */
    private static String label(Days.Order order) {
        return order.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Days.Order order(String label) throws RefusedException {
        return label.isEmpty()
                ? null
                : Arrays.stream(Days.Order.values())
                        .filter(order -> label(order).equals(label))
                        .findFirst()
                        .orElseThrow(() -> new RefusedException("«" + label + "» is no order of a day", RIGHT));
    }
}
