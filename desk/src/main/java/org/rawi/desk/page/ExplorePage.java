package org.rawi.desk.page;

import java.util.List;
import java.util.Objects;
import org.rawi.desk.chart.Histogram;
import org.rawi.desk.chart.MapDrawing;
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
 * @param where all that fit, by place
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
        String export(Filters filters, String format);

        /** All that fits and is old enough to be told of, as an Atom feed. */
        String feed(Filters filters, Catalogue words, String address);
    }

    public ExplorePage {
        Objects.requireNonNull(filters);
        rows = List.copyOf(rows);
        facets = List.copyOf(facets);
        asked = List.copyOf(asked);
    }

    /** table, map or timeline. */
    public String view() {
        String view = filters.text("view");
        return List.of("map", "timeline").contains(view) ? view : "table";
    }
}
