package org.rawi.desk.page;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An incident as a row of a table.
 *
 * @param id its id
 * @param href its page
 * @param day when, in words, «2019-05-10»
 * @param kind its kind, by id
 * @param place where, or null
 * @param area whether the place stands for a smaller one that is not shown
 * @param blames who is said to have done it, and who says so
 * @param targets to whom
 * @param killed the dead, «5–9», or empty
 * @param grades how it is attested
 * @param origins how many independent origins, «1–3»
 * @param claims how many claims
 * @param disputed fields on which origins cannot both be right
 */
public record IncidentRow(
        String id,
        String href,
        String day,
        String kind,
        Named place,
        boolean area,
        List<Blame> blames,
        List<Named> targets,
        String killed,
        List<String> grades,
        String origins,
        int claims,
        List<String> disputed) {
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    public IncidentRow {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        blames = List.copyOf(blames);
        targets = List.copyOf(targets);
        grades = List.copyOf(grades);
        disputed = List.copyOf(disputed);
    }

    /** The month that its day lies in, the first of a span; none where no day is known. */
    public Optional<YearMonth> month() {
        Matcher month = MONTH.matcher(day);
        return month.find() ? Optional.of(YearMonth.parse(month.group())) : Optional.empty();
    }
}
