package org.rawi.evaluation;

import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * A claim as a file of claims holds it, as far as it is measured.
 *
 * @param claim its id, or null
 * @param document id of the document
 * @param kind codebook kind
 * @param modality «asserted», «denied» …
 * @param initiators actor ids, or the words where there is no id
 * @param targets actor ids, or the words where there is no id
 * @param places where
 * @param time when, or null
 * @param killed the tolls of the dead
 * @param attribution the chain
 * @param triggers where its triggers stand
 * @param json the whole line
 */
public record ScoredClaim(
        String claim,
        String document,
        String kind,
        String modality,
        List<String> initiators,
        List<String> targets,
        List<Place> places,
        Time time,
        List<Toll> killed,
        List<Source> attribution,
        List<Stretch> triggers,
        JsonNode json) {
    /**
     * A place.
     *
     * @param name its name, or the words where it has none
     * @param text the words as printed, or null
     * @param within names of containing areas
     */
    public record Place(String name, String text, List<String> within) {
        private static Place of(Fields fields) {
            return new Place(first(fields, "name", "text"), fields.text("text"), fields.texts("within"));
        }
    }

    /**
     * A time.
     *
     * @param start ISO date or date-time, or null
     * @param end ISO date or date-time, or null
     * @param basis «stated», «publication» …, or null
     */
    public record Time(String start, String end, String basis) {}

    /**
     * A link of the chain.
     *
     * @param type «outlet», «agency» …, or null
     * @param id actor or source id, or null
     */
    public record Source(String type, String id) {
        String idOrType() {
            return id == null ? type : id;
        }
    }

    /**
     * A stretch of the document, or of its separate title.
     *
     * @param start first unit
     * @param end one past the last unit
     * @param in «title», or null
     */
    public record Stretch(int start, int end, String in) {
        private static Stretch of(Fields fields) {
            return new Stretch(fields.number("start", 0), fields.number("end", 0), fields.text("in"));
        }

        boolean meets(int otherStart, int otherEnd) {
            return start < otherEnd && otherStart < end;
        }
    }

    /** The id of the frame that made it, or a dash. */
    String frame() {
        return json.path("frame").asString("-");
    }

    /** The links of the chain without the outlet. */
    List<Source> links() {
        return attribution.stream()
                .filter(link -> !"outlet".equals(link.type()))
                .toList();
    }

    /** A claim of a file's line. */
    static ScoredClaim of(JsonNode node) {
        Fields fields = new Fields(node);
        return new ScoredClaim(
                fields.text("claim"),
                fields.needed("document"),
                fields.needed("kind"),
                Objects.requireNonNullElse(fields.text("modality"), "asserted"),
                fields.list("initiators", actor -> first(actor, "id", "text")),
                fields.list("targets", actor -> first(actor, "id", "text")),
                fields.list("places", Place::of),
                fields.object("time")
                        .map(t -> new Time(t.text("start"), t.text("end"), t.text("basis")))
                        .orElse(null),
                fields.list("casualties", c -> "killed".equals(c.text("effect")) ? Toll.of(c) : null).stream()
                        .filter(Objects::nonNull)
                        .toList(),
                fields.list("attribution", link -> new Source(link.text("type"), link.text("id"))),
                fields
                        .list(
                                "evidence",
                                e -> !e.has("role") || "trigger".equals(e.text("role")) ? Stretch.of(e) : null)
                        .stream()
                        .filter(Objects::nonNull)
                        .toList(),
                node);
    }

    private static String first(Fields fields, String name, String otherwise) {
        String text = fields.text(name);
        return text == null ? fields.text(otherwise) : text;
    }
}
