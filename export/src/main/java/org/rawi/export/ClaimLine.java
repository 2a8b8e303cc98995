package org.rawi.export;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.rawi.model.Claim;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One claim as one line of the public format, without the break that ends it: what a data set keeps of it. */
public final class ClaimLine {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What a reviewer can say of a place. */
    private static final List<String> PLACED = List.of(
            "id",
            "name",
            "name_en",
            "lat",
            "lon",
            "radius_km",
            "precision",
            "within",
            "within_ids",
            "country",
            "relation",
            "distance_km");

    private ClaimLine() {}

    /** The line of {@code claim}, with what other schemes call it. */
    public static String of(Claim claim, SchemeCodes codes) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JsonLinesWriter.JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            new ClaimJson(json).write(claim, codes);
        }
        return line.toString();
    }

    /**
     * The claim of a line.
     *
     * @throws IllegalArgumentException where it is none, with what is wrong
     */
    public static Claim read(String line) {
        return new ClaimFields(object(line)).claim();
    }

    /** The line of a claim whose document is taken for a copy of another one, or of none where {@code copyOf} is null. */
    public static String withCopyOf(String line, String copyOf) {
        ObjectNode node = (ObjectNode) object(line);
        return node.put("copy_of", copyOf).toString();
    }

    /**
     * {@code claim} with another value of one of its properties.
     *
     * @param property name in the public format, «initiators»
     * @param value its value there, as JSON
     * @throws IllegalArgumentException where the value is none for this property, with what is wrong
     */
    public static Claim with(Claim claim, String property, String value) {
        ObjectNode node = (ObjectNode) object(of(claim, SchemeCodes.NONE));
        if (!node.has(property)) {
            throw new IllegalArgumentException("a claim has no property «" + property + "»");
        }
        JsonNode wanted = tree(value);
        JsonNode had = node.path(property);
        if (!had.isNull() && !wanted.isNull() && had.getNodeType() != wanted.getNodeType()) {
            throw new IllegalArgumentException(
                    "«" + property + "» must be " + had.getNodeType() + ", not " + wanted.getNodeType() + ": " + value);
        }
        node.set(property, wanted);
        return new ClaimFields(node).claim();
    }

    /**
     * {@code claim} with one of its places taken for another; its words, its role and its relation to them stay.
     *
     * @param index which of its places, from 0
     * @param place what it is, as JSON: the properties of a place in the public format that are to change
     * @throws IllegalArgumentException where that is no place, with what is wrong
     */
    public static Claim placed(Claim claim, int index, String place) {
        ObjectNode node = (ObjectNode) object(of(claim, SchemeCodes.NONE));
        ObjectNode placed = (ObjectNode) node.path("places").path(index);
        for (Map.Entry<String, JsonNode> property : object(place).properties()) {
            if (!PLACED.contains(property.getKey())) {
                throw new IllegalArgumentException("«" + property.getKey()
                        + "» of a place is not for a reviewer to say; legal is " + String.join(", ", PLACED));
            }
            placed.set(property.getKey(), property.getValue());
        }
        return new ClaimFields(node).claim();
    }

    private static JsonNode object(String line) {
        JsonNode node = tree(line);
        if (!node.isObject()) {
            throw new IllegalArgumentException("a JSON object is expected, not " + node.getNodeType());
        }
        return node;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
