package org.rawi.desk.page;

import java.util.List;
import org.rawi.desk.chart.MapDrawing;

/**
 * What the fields of a claim can be corrected by.
 *
 * @param kinds all kinds, by family
 * @param modality how the origin speaks of it
 * @param denies what is denied, or null
 * @param first first day, or empty
 * @param last last day, or empty
 * @param dayWords the words of time
 * @param initiators who acts
 * @param targets who is acted on
 * @param tolls the tolls, and an empty one to be filled in
 * @param places the places; none where they are held back
 * @param heldBack whether places are held back
 * @param trigger the words that tell of it
 */
public record CorrectionForms(
        List<Family> kinds,
        String modality,
        String denies,
        String first,
        String last,
        Words dayWords,
        List<Actor> initiators,
        List<Actor> targets,
        List<Toll> tolls,
        List<Place> places,
        boolean heldBack,
        Words trigger) {
    /** How an origin can speak of an event. */
    public static final List<String> MODALITIES = List.of("asserted", "planned", "called_for", "conditional", "denied");

    /** What can be denied. */
    public static final List<String> DENIABLE = List.of("occurrence", "responsibility", "weapon", "toll");

    /** What a toll counts. */
    public static final List<String> EFFECTS = List.of("killed", "wounded", "captured", "missing", "casualties");

    /** Whom a toll counts. */
    public static final List<String> GROUPS =
            List.of("unknown", "civilians", "women", "children", "named", "initiator", "target", "both");

    /** The fields, in the order of the number keys. */
    public static final List<String> FIELDS =
            List.of("evidence", "initiators", "targets", "places", "time", "casualties", "kind", "modality");

    /** Kinds of one family. */
    public record Family(String family, List<String> kinds) {
        public Family {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * Words of the text.
     *
     * @param at «120:128:text», or empty
     * @param text the words as shown
     */
    public record Words(String at, String text) {}

    /** A side, by id, with its name and its words. */
    public record Actor(String id, String name, Words words) {}

    /** A toll: at least and at most so many, or empty. */
    public record Toll(String effect, String group, String min, String max, boolean about, Words words) {}

    /**
     * A place of the claim.
     *
     * @param words its words
     * @param chosen what it was taken for, or null
     * @param others what bears the same name
     * @param map where they all lie, or null
     */
    public record Place(Words words, Candidate chosen, List<Candidate> others, MapDrawing map) {
        public Place {
            others = List.copyOf(others);
        }
    }

    /** A place that words may mean: its id, its name, and where it lies. */
    public record Candidate(String id, String name, String where) {}

    public CorrectionForms {
        kinds = List.copyOf(kinds);
        initiators = List.copyOf(initiators);
        targets = List.copyOf(targets);
        tolls = List.copyOf(tolls);
        places = List.copyOf(places);
    }
}
