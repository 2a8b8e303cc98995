package org.rawi.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.rawi.model.ActorRef;
import org.rawi.model.Casualty;
import org.rawi.model.Claim;
import org.rawi.model.Coding;
import org.rawi.model.Derivation;
import org.rawi.model.Evidence;
import org.rawi.model.Link;
import org.rawi.model.Modality;
import org.rawi.model.PlaceRef;
import org.rawi.model.Thing;
import org.rawi.model.TimeRef;
import org.rawi.model.Words;
import tools.jackson.databind.JsonNode;

/** A JSON object of the public format as the claim, or the part of one, that it is: the way back of {@link ClaimJson}. */
final class ClaimFields {
    private final JsonNode node;

    ClaimFields(JsonNode node) {
        this.node = node;
    }

    Claim claim() {
        ClaimFields coder = new ClaimFields(node.path("coder"));
        return new Claim(
                needed("claim"),
                needed("document"),
                number("article") == null ? 1 : number("article"),
                text("outlet"),
                day("published"),
                text("copy_of"),
                needed("kind"),
                modality(),
                text("denies"),
                "hedged".equals(text("certainty")),
                text("outcome"),
                flag("aggregate"),
                list("initiators", ClaimFields::actor),
                list("targets", ClaimFields::actor),
                list("places", ClaimFields::place),
                new ClaimFields(node.path("time")).time(),
                list("casualties", ClaimFields::casualty),
                list("equipment", ClaimFields::thing),
                list("weapons", ClaimFields::thing),
                list("facilities", ClaimFields::thing),
                list("attribution", ClaimFields::link),
                list("evidence", ClaimFields::evidence),
                text("frame"),
                node.path("confidence").asDouble(0),
                list(
                        "derivation",
                        fields -> new Derivation(fields.needed("field"), fields.needed("by"), fields.orEmpty("note"))),
                new Coding(coder.text("version"), coder.text("knowledge")));
    }

    private ActorRef actor() {
        String id = text("id");
        return new ActorRef(id == null ? needed("text") : id, words("start", "end"));
    }

    private PlaceRef place() {
        return new PlaceRef(
                placeWords(),
                text("name") == null ? needed("text") : text("name"),
                text("role"),
                text("relation"),
                decimal("distance_km"),
                text("id"),
                text("name_en"),
                decimal("lat"),
                decimal("lon"),
                decimal("radius_km"),
                number("precision") == null ? 1 : number("precision"),
                areas(),
                text("country"),
                number("candidates") == null ? 0 : number("candidates"));
    }

    private Words placeWords() {
        Words words = words("start", "end");
        String name = text("text") == null ? needed("name") : text("text");
        return words == null ? new Words(name, 0, name.length(), false) : words;
    }

    private List<PlaceRef.Area> areas() {
        List<PlaceRef.Area> areas = new ArrayList<>();
        JsonNode ids = node.path("within_ids");
        for (int i = 0; i < node.path("within").size(); i++) {
            areas.add(new PlaceRef.Area(
                    ids.path(i).asString(null), node.path("within").path(i).asString("")));
        }
        return areas;
    }

    private TimeRef time() {
        return new TimeRef(
                text("start"),
                text("end"),
                text("precision") == null ? "unknown" : text("precision"),
                text("basis") == null ? "publication" : text("basis"),
                text("relative"),
                words("start_offset", "end_offset"));
    }

    private Casualty casualty() {
        Words words = words("start", "end");
        return new Casualty(
                needed("effect"),
                text("group") == null ? "unknown" : text("group"),
                number("min"),
                number("max"),
                flag("about"),
                flag("bare"),
                number("part_of"),
                words == null ? new Words("", 0, 0, false) : words);
    }

    private Thing thing() {
        return new Thing(needed("effect"), needed("what"), number("min"), number("max"), words("start", "end"));
    }

    private Link link() {
        return new Link(number("step") == null ? 0 : number("step"), needed("type"), text("id"), words("start", "end"));
    }

    private Evidence evidence() {
        return new Evidence(
                text("role") == null ? "trigger" : text("role"),
                words("start", "end") == null ? new Words("", 0, 0, false) : words("start", "end"));
    }

    private Modality modality() {
        String name = text("modality");
        if (name == null) {
            return Modality.ASSERTED;
        }
        for (Modality modality : Modality.values()) {
            if (modality.name().toLowerCase(Locale.ROOT).equals(name)) {
                return modality;
            }
        }
        throw new IllegalArgumentException("modality «" + name
                + "» is none of the codebook's: asserted, planned, called_for, conditional, denied");
    }

    private LocalDate day(String name) {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text.substring(0, Math.min(10, text.length())));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(name + " «" + text + "» is no day; write 2018-03-22", e);
        }
    }

    /** The words with their offsets; those without, or with offsets that do not fit, stand at the head of the text. */
    private Words words(String start, String end) {
        String text = text("text");
        if (text == null) {
            return null;
        }
        Integer from = number(start);
        Integer to = number(end);
        boolean fits = from != null && to != null && from >= 0 && to - from == text.length();
        return fits ? new Words(text, from, to, "title".equals(text("in"))) : new Words(text, 0, text.length(), false);
    }

    private String text(String name) {
        JsonNode value = node.path(name);
        return value.isString() && !value.stringValue().isEmpty() ? value.stringValue() : null;
    }

    private String orEmpty(String name) {
        String text = text(name);
        return text == null ? "" : text;
    }

    private String needed(String name) {
        String text = text(name);
        if (text == null) {
            throw new IllegalArgumentException("no «" + name + "»; it must be there and be text");
        }
        return text;
    }

    private Integer number(String name) {
        JsonNode value = node.path(name);
        return value.isNumber() ? (Integer) (int) value.doubleValue() : null;
    }

    private Double decimal(String name) {
        JsonNode value = node.path(name);
        return value.isNumber() ? (Double) value.doubleValue() : null;
    }

    private boolean flag(String name) {
        return node.path(name).asBoolean(false);
    }

    private <T> List<T> list(String name, Function<ClaimFields, T> item) {
        List<T> items = new ArrayList<>();
        node.path(name).forEach(element -> items.add(item.apply(new ClaimFields(element))));
        return items;
    }
}
