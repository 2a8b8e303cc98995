package org.rawi.evaluation;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A difference between two codings as lines of text or as JSON.
 *
 * <pre>
 * + d01 air_strike at 205-209 «دمر»
 * ~ d02 shelling at 31-34 «قصف»
 *     targets: islamic_state -> sdf
 * </pre>
 */
public final class DiffReport {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String GREEN = "\u001b[32m";
    private static final String RED = "\u001b[31m";
    private static final String YELLOW = "\u001b[33m";
    private static final String PLAIN = "\u001b[0m";

    private final ClaimDiff diff;

    /** Reports {@code diff}. */
    public DiffReport(ClaimDiff diff) {
        this.diff = diff;
    }

    /** A line a claim and a line a field that differs, a summary last; in colours where {@code coloured}. */
    public List<String> lines(boolean coloured) {
        List<String> lines = new ArrayList<>();
        diff.added().forEach(claim -> lines.add(painted(coloured, GREEN, "+ " + headline(claim))));
        diff.dropped().forEach(claim -> lines.add(painted(coloured, RED, "- " + headline(claim))));
        for (AlteredClaim altered : diff.altered()) {
            lines.add(painted(coloured, YELLOW, "~ " + headline(altered.old())));
            altered.fields().forEach(field -> lines.add("    " + line(field)));
        }
        lines.add(diff.summary());
        return lines;
    }

    private static String painted(boolean coloured, String colour, String line) {
        return coloured ? colour + line + PLAIN : line;
    }

    private static String headline(ScoredClaim claim) {
        String head = Shown.oneLine(claim.document()) + " " + Shown.oneLine(claim.kind());
        return Shown.findTrigger(claim).map(trigger -> head + " at " + trigger).orElse(head);
    }

    private static String line(AlteredClaim.Field field) {
        String old = Shown.of(field.old());
        String now = Shown.of(field.now());
        // What reads alike differs in an offset or another detail: then all of it is shown.
        boolean alike = old.equals(now);
        return field.name() + ": " + (alike ? Shown.whole(field.old()) : old) + " -> "
                + (alike ? Shown.whole(field.now()) : now);
    }

    /** The difference as one JSON object on one line: added, dropped, altered, same. */
    public String json() {
        ObjectNode object = NODES.objectNode();
        object.set("added", claims(diff.added()));
        object.set("dropped", claims(diff.dropped()));
        ArrayNode altered = object.putArray("altered");
        for (AlteredClaim change : diff.altered()) {
            altered.add(altered(change));
        }
        object.put("same", diff.same());
        return Notation.JSON.of(object);
    }

    private static ObjectNode altered(AlteredClaim change) {
        ObjectNode object = NODES.objectNode();
        object.put("claim", change.old().claim());
        object.put("claim_now", change.now().claim());
        object.put("document", change.old().document());
        ObjectNode fields = object.putObject("fields");
        for (AlteredClaim.Field field : change.fields()) {
            ObjectNode values = fields.putObject(field.name());
            JsonNode old = field.old();
            values.set("old", old);
            values.set("new", field.now());
        }
        return object;
    }

    private static ArrayNode claims(List<ScoredClaim> claims) {
        ArrayNode array = NODES.arrayNode();
        claims.forEach(claim -> array.add(claim.json()));
        return array;
    }
}
