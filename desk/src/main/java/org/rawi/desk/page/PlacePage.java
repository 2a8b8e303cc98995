package org.rawi.desk.page;

import java.util.List;
import java.util.Optional;
import org.rawi.desk.chart.Histogram;
import org.rawi.desk.chart.MapDrawing;
import org.rawi.desk.words.Catalogue;

/**
 * What is told of a place and of what lies in it.
 *
 * @param id its id
 * @param name its name
 * @param other its name in the other language, or empty
 * @param kind village, district …
 * @param within the areas that hold it
 * @param where a map
 * @param when incidents by time
 * @param control who is said to have held it
 * @param partly whether of the control only the latest is shown
 * @param kinds incidents by kind
 * @param rows the incidents
 * @param total how many there are
 */
public record PlacePage(
        String id,
        String name,
        String other,
        String kind,
        List<Named> within,
        MapDrawing where,
        Histogram when,
        List<Held> control,
        boolean partly,
        List<Choice> kinds,
        List<IncidentRow> rows,
        int total) {
    /**
     * A stretch of time with who is said to have held the place.
     *
     * @param from its first day
     * @param to the day on which the next begins, or empty
     * @param holders who, each with who says so
     * @param contested whether that is contested
     * @param gap the day after which nobody says anything, or empty
     */
    public record Held(String from, String to, List<Blame> holders, boolean contested, String gap) {
        public Held {
            holders = List.copyOf(holders);
        }
    }

    /** Fills place pages. */
    public interface Source {
        Optional<PlacePage> findPlace(String id, Catalogue words);
    }

    public PlacePage {
        within = List.copyOf(within);
        control = List.copyOf(control);
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
    }
}
