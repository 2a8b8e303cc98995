package org.rawi.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event as a person coded it.
 *
 * @param doc id of the document
 * @param id id of the event, «d01-07»
 * @param kind codebook kind
 * @param also other kinds that count as right
 * @param quote the words in which it is told
 * @param start first unit of the quote
 * @param end one past its last unit
 * @param initiators actor ids
 * @param targets actor ids
 * @param places names
 * @param adm1 names of governorates
 * @param when the days, or null
 * @param killed the dead, or null
 * @param via ids or types of those who relay
 * @param origin ids or types of those who first said it
 * @param modality «asserted», «denied» …
 * @param optional whether it may be coded or not
 * @param alternative the same event with another coder's values, or null
 */
public record GoldEvent(
        String doc,
        String id,
        String kind,
        List<String> also,
        String quote,
        int start,
        int end,
        List<String> initiators,
        List<String> targets,
        List<String> places,
        List<String> adm1,
        When when,
        Toll killed,
        List<String> via,
        List<String> origin,
        String modality,
        boolean optional,
        GoldEvent alternative) {
    /**
     * The days between which it happened.
     *
     * @param from ISO date, or null
     * @param to ISO date, or null
     */
    public record When(String from, String to) {}

    /** An event of a gold file's line. */
    static GoldEvent of(JsonNode node) {
        JsonNode alt = node.get("alt");
        if (alt == null || !alt.isObject() || alt.isEmpty()) {
            return of(node, null);
        }
        ObjectNode other = ((ObjectNode) node).deepCopy();
        other.setAll((ObjectNode) alt);
        return of(node, of(other, null));
    }

    private static GoldEvent of(JsonNode node, GoldEvent alternative) {
        Fields fields = new Fields(node);
        return new GoldEvent(
                fields.needed("doc"),
                fields.needed("id"),
                fields.needed("kind"),
                fields.texts("also"),
                fields.text("quote"),
                fields.number("start", 0),
                fields.number("end", 0),
                fields.texts("initiators"),
                fields.texts("targets"),
                fields.texts("places"),
                fields.texts("adm1"),
                fields.object("when")
                        .map(w -> new When(w.text("from"), w.text("to")))
                        .orElse(null),
                fields.object("killed").map(Toll::of).orElse(null),
                fields.texts("via"),
                fields.texts("origin"),
                fields.needed("modality"),
                fields.isTrue("optional"),
                alternative);
    }

    /** Every kind that counts as the very kind. */
    boolean hasKind(String other) {
        return kind.equals(other) || also.contains(other);
    }

    /** Relays and origins. */
    List<String> chain() {
        return Stream.concat(via.stream(), origin.stream()).toList();
    }

    /** The families of its kinds. */
    Set<String> families() {
        Set<String> families = new TreeSet<>(Families.of(kind));
        also.forEach(other -> families.addAll(Families.of(other)));
        return families;
    }

    boolean isKin(String otherKind) {
        return !Collections.disjoint(families(), Families.of(otherKind));
    }
}
