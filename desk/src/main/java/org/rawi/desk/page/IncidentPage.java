package org.rawi.desk.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rawi.desk.chart.ChainDrawing;
import org.rawi.desk.chart.MapDrawing;
import org.rawi.desk.web.Writing;
import org.rawi.desk.words.Catalogue;

/**
 * One incident whole.
 *
 * @param row it in one line
 * @param grades how it is attested, each with its reason
 * @param origins how many independent origins
 * @param fields what is said of each field, and by whom
 * @param chain who had it from whom
 * @param tolls what was said of its toll, by time
 * @param tellings the claims, with their words
 * @param untold how many further claims are not quoted
 * @param ties why the claims are one
 * @param where where it was, with how far that may be off; null where nobody says
 * @param places where, in words
 * @param hidden whether its place is shown as an area
 * @param alike other incidents that may be the same event
 * @param history what became of it: what people decided, and what was coded otherwise before; the latest first
 * @param citation how to cite it
 * @param seen the number of the latest change that is shown
 */
public record IncidentPage(
        IncidentRow row,
        List<Reason> grades,
        String origins,
        List<FieldView> fields,
        ChainDrawing chain,
        List<Toll> tolls,
        List<Telling> tellings,
        int untold,
        List<Tie> ties,
        MapDrawing where,
        List<Spot> places,
        boolean hidden,
        List<IncidentRow> alike,
        List<Step> history,
        String citation,
        long seen) {
    /** A grade and what it rests on. */
    public record Reason(String grade, String because) {}

    /** A place: its name, the areas that hold it, how exact it is. */
    public record Spot(Named name, List<Named> within, String precision) {
        public Spot {
            within = List.copyOf(within);
        }
    }

    /** A field with its values side by side. */
    public record FieldView(String field, List<Holding> values, boolean disputed) {
        public FieldView {
            values = List.copyOf(values);
        }
    }

    /**
     * A figure.
     *
     * @param since when it was first published, or empty
     * @param origin whose it is
     * @param effect killed, wounded …
     * @param group whose dead
     * @param figure «5–9»
     * @param share of the greatest figure, in hundredths
     * @param stands whether nothing of its origin replaced it
     */
    public record Toll(
            String since, Named origin, String effect, String group, String figure, int share, boolean stands) {}

    /**
     * A claim with its words.
     *
     * @param id its id
     * @param published when, or empty
     * @param chain who had it from whom, the outlet first
     * @param kind its kind
     * @param modality how the origin speaks of it
     * @param quote the words round its trigger
     * @param article the page of its article
     * @param confidence share right of its frame, in hundredths
     */
    public record Telling(
            String id,
            String published,
            List<Named> chain,
            String kind,
            String modality,
            Quote quote,
            String article,
            int confidence) {}

    /** Words of a text: the trigger, and what stands before and behind it. */
    public record Quote(String before, String trigger, String after) {}

    /** Why two claims are one. */
    public record Tie(String claim, String other, int score, List<String> reasons) {
        public Tie {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Something that became of it.
     *
     * @param at when, in UTC to the minute
     * @param what what, in words
     * @param who who decided it, or empty where it was coded
     * @param claim the claim that it is about, by its number on the page
     * @param reason why, or empty
     * @param undone whether it was taken back
     */
    public record Step(String at, String what, String who, Named claim, String reason, boolean undone) {}

    /** Fills incident pages. */
    public interface Source {
        Optional<IncidentPage> findIncident(String id, Catalogue words);

        /** Ids of all its claims; none where there is no such incident. */
        List<String> claims(String incident);

        /** The incident as JSON. */
        Optional<Writing> findIncidentJson(String id);
    }

    public IncidentPage {
        Objects.requireNonNull(row);
        grades = List.copyOf(grades);
        fields = List.copyOf(fields);
        tolls = List.copyOf(tolls);
        tellings = List.copyOf(tellings);
        ties = List.copyOf(ties);
        places = List.copyOf(places);
        alike = List.copyOf(alike);
        history = List.copyOf(history);
    }
}
