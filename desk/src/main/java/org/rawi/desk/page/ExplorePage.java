package org.rawi.desk.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rawi.desk.chart.Histogram;
import org.rawi.desk.chart.MapDrawing;
import org.rawi.desk.web.Writing;
import org.rawi.desk.words.Catalogue;

/**
 * What fits the filters, as a table, a map and a timeline.
 *
 * @param filters what was asked for
 * @param total how many incidents fit
 * @param claims how many claims these have
 * @param rows the incidents of this page
 * @param facets what else one can filter by
 * @param asked what is asked for, each with the way out of it
 * @param when all that fit, by time
 * @param where all that fit, by place; null where no map is asked for
 * @param before the address of the page before, or null
 * @param after the address of the next page, or null
 */
public record ExplorePage(
        Filters filters,
        int total,
        int claims,
        List<IncidentRow> rows,
        List<Facet> facets,
        List<Named> asked,
        Histogram when,
        MapDrawing where,
        String before,
        String after) {
    /** Fills Explore. */
    public interface Source {
        ExplorePage explore(Filters filters, Catalogue words);

        /** All that fits as a file of a format, «csv», «json» or «geojson». */
        Writing export(Filters filters, String format);

        /** All that fits and is old enough to be told of, as an Atom feed. */
        String feed(Filters filters, Catalogue words, String address);
    }

    public ExplorePage {
        Objects.requireNonNull(filters);
        rows = List.copyOf(rows);
        facets = List.copyOf(facets);
        asked = List.copyOf(asked);
    }

    /**
     * Rows of one month, as they follow one another.
     *
     * @param month the month, or null where no day is known
     * @param rows its rows, in their order
     */
    public record Month(YearMonth month, List<IncidentRow> rows) {
        public Month {
            rows = List.copyOf(rows);
        }
    }

    /** The rows by month, for the timeline. */
    public List<Month> months() {
        List<Month> months = new ArrayList<>();
        List<IncidentRow> run = new ArrayList<>();
        for (IncidentRow row : rows) {
            if (!run.isEmpty() && !run.get(0).month().equals(row.month())) {
                months.add(month(run));
                run.clear();
            }
            run.add(row);
        }
        if (!run.isEmpty()) {
            months.add(month(run));
        }
        return months;
    }

    private static Month month(List<IncidentRow> run) {
        return new Month(run.get(0).month().orElse(null), run);
    }

    /** table, map or timeline. */
    public String view() {
        String view = filters.text("view");
        return List.of("map", "timeline").contains(view) ? view : "table";
    }
}
