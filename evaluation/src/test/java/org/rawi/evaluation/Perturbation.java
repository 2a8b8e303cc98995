package org.rawi.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Claims as a middling coder might have made them of a gold file: some dropped, some spare, fields wrong here and there. */
final class Perturbation {
    private static final List<String> KINDS = List.of(
            "shelling", "air_strike", "attack", "armed_clash", "statement", "killing", "advance", "meeting", "visit");
    private static final List<String> ACTORS = List.of(
            "syria", "syria.army", "sdf", "sdf.spokesperson", "islamic_state", "us.military", "turkey.president");
    private static final List<String> PLACES = List.of("الرقة", "ريف حلب", "مدينة دمشق", "إدلب", "آراك", "حي القابون");

    private final Random random;

    Perturbation(long seed) {
        random = new Random(seed);
    }

    /** The claims for {@code gold}; document names, spans and containing areas take every form that may be met. */
    List<ObjectNode> claims(List<JsonNode> gold) {
        List<ObjectNode> claims = new ArrayList<>();
        for (JsonNode event : gold) {
            if (!chance(5)) {
                claims.add(claim(event));
            }
            if (chance(6)) {
                claims.add(claim(event));
            }
        }
        return claims;
    }

    /** Gold to which a second coder's values are added here and there. */
    List<ObjectNode> gold(List<JsonNode> gold) {
        List<ObjectNode> events = new ArrayList<>();
        for (JsonNode event : gold) {
            ObjectNode copy = ((ObjectNode) event).deepCopy();
            if (chance(4)) {
                ObjectNode alt = copy.putObject("alt");
                alt.putArray("initiators").add(any(ACTORS));
                alt.putArray("places").add(any(PLACES));
                if (chance(2)) {
                    alt.putNull("killed");
                    alt.putObject("when").put("to", "2017-06-18");
                }
            }
            events.add(copy);
        }
        return events;
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private ObjectNode claim(JsonNode event) {
        ObjectNode claim = JsonMapper.shared().createObjectNode();
        String doc = event.get("doc").stringValue();
        claim.put("document", any(List.of(doc, doc, "in/" + doc + ".txt", doc + "_rt", doc + "x")));
        claim.put("kind", chance(5) ? any(KINDS) : event.get("kind").stringValue());
        if (!chance(5)) {
            claim.put("modality", chance(8) ? "denied" : event.get("modality").stringValue());
        }
        actors(claim.putArray("initiators"), event.get("initiators"));
        actors(claim.putArray("targets"), event.get("targets"));
        places(claim.putArray("places"), event);
        time(claim, event.get("when"));
        casualties(claim.putArray("casualties"), event.get("killed"));
        chain(claim.putArray("attribution"), event);
        evidence(claim, event);
        return claim;
    }

    private void actors(ArrayNode into, JsonNode ids) {
        for (JsonNode id : ids) {
            if (!chance(6)) {
                into.addObject().put("id", chance(5) ? any(ACTORS) : id.stringValue());
            }
        }
        if (chance(8)) {
            into.addObject().putNull("id").put("text", "مسلحون 'محليون'");
        }
    }

    private void places(ArrayNode into, JsonNode event) {
        for (JsonNode name : event.get("places")) {
            if (!chance(6)) {
                ObjectNode place = into.addObject().put("name", chance(6) ? any(PLACES) : name.stringValue());
                place.put("text", "بلدة " + name.stringValue());
                if (chance(2)) {
                    ArrayNode within = place.putArray("within");
                    event.get("adm1").forEach(within::add);
                }
            }
        }
        if (chance(10)) {
            into.addObject().put("text", any(PLACES));
        }
    }

    private void time(ObjectNode claim, JsonNode when) {
        if (chance(6)) {
            return;
        }
        ObjectNode time = claim.putObject("time");
        time.put("basis", any(List.of("stated", "publication", "reported", "relative_text")));
        if (when != null && when.isObject() && !chance(5)) {
            time.set("start", chance(4) ? null : when.get("from"));
            time.set("end", when.get("to"));
        } else if (chance(2)) {
            time.put("end", "2017-06-18T10:00:00");
        }
    }

    private void casualties(ArrayNode into, JsonNode killed) {
        if (killed != null && killed.isObject() && !chance(5)) {
            ObjectNode toll = into.addObject().put("effect", "killed");
            toll.set("min", killed.get("min"));
            toll.set("max", chance(4) ? null : killed.get("max"));
        }
        for (int i = random.nextInt(12); i >= 9; i--) {
            into.addObject()
                    .put("effect", chance(2) ? "killed" : "wounded")
                    .put("min", i)
                    .putNull("max");
        }
    }

    private void chain(ArrayNode into, JsonNode event) {
        into.addObject().put("type", "outlet").put("id", any(List.of("rt", "bbc", "al_watan")));
        for (String field : List.of("via", "origin")) {
            for (JsonNode source : event.get(field)) {
                if (!chance(4)) {
                    ObjectNode link = into.addObject().put("type", chance(2) ? source.stringValue() : "official");
                    link.put("id", chance(2) ? source.stringValue() : null);
                }
            }
        }
    }

    private void evidence(ObjectNode claim, JsonNode event) {
        if (chance(10)) {
            return;
        }
        int start = event.get("start").intValue() + (chance(5) ? random.nextInt(400) - 200 : 0);
        ObjectNode span = claim.putArray("evidence").addObject();
        if (!chance(4)) {
            span.put("role", chance(8) ? "repeat" : "trigger");
        }
        span.put("start", start).put("end", start + (chance(12) ? 250 : 5));
        span.put("text", any(List.of("قصف", "it's «x»", "\"a\"\n", "\u200fب\u00a0\\")));
    }
}
