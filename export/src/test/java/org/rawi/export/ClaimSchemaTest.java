package org.rawi.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds docs/claims.schema.json, the public format, against what is written. */
class ClaimSchemaTest {
    private Schema schema;

    @BeforeEach
    void thePublicSchema() throws IOException {
        schema = new Schema(JsonMapper.shared().readTree(Files.readString(Path.of("../docs/claims.schema.json"))));
    }

    private static ObjectNode full() throws IOException {
        Sample sample = Sample.of("air_strike")
                .by("syria.airforce", "الطيران")
                .on("islamic_state")
                .at("آرك", "SY")
                .killed(10, null, "target")
                .destroyed("vehicle.armoured")
                .with("barrel_bomb")
                .hit("hospital")
                .link(0, "outlet", "al_manar_news", null)
                .link(1, "agency", null, "وكالات");
        return (ObjectNode) JsonMapper.shared().readTree(Sample.written("jsonl", sample.claim()));
    }

    @Test
    void aClaimWithEverythingInItFits() throws IOException {
        assertThat(schema.faults(full())).isEmpty();
    }

    @Test
    void aClaimWithNothingInItFits() throws IOException {
        String bare = Sample.written("jsonl", Sample.of("meeting").inTitle().claim());
        assertThat(schema.faults(JsonMapper.shared().readTree(bare))).isEmpty();
    }

    @Test
    void keysStandInTheOrderOfTheSchema() throws IOException {
        ObjectNode claim = full();
        assertThat(List.copyOf(claim.propertyNames())).isEqualTo(keys(schema.root()));
        for (String part : List.of("place", "actor", "casualty", "thing", "link", "evidence", "derivation", "time")) {
            JsonNode definition = schema.root().path("$defs").path(part);
            assertThat(keys(definition))
                    .as(part)
                    .containsSubsequence(List.copyOf(first(claim, part).propertyNames()));
        }
    }

    private static List<String> keys(JsonNode definition) {
        return List.copyOf(definition.get("properties").propertyNames());
    }

    private static JsonNode first(JsonNode claim, String part) {
        return switch (part) {
            case "time" -> claim.get("time");
            case "place" -> claim.get("places").get(0);
            case "actor" -> claim.get("initiators").get(0);
            case "casualty" -> claim.get("casualties").get(0);
            case "thing" -> claim.get("weapons").get(0);
            case "link" -> claim.get("attribution").get(1);
            default -> claim.get(part).get(0);
        };
    }

    @Test
    void theKindsAreThoseOfTheCodebook() {
        Set<String> kinds = new TreeSet<>();
        schema.root().path("properties").path("kind").get("enum").forEach(kind -> kinds.add(kind.stringValue()));
        assertThat(kinds).isEqualTo(new TreeSet<>(Sample.kinds().keySet()));
    }

    @Test
    void whatIsNotOfTheFormatIsSeen() throws IOException {
        ObjectNode claim = full();
        claim.put("extra", 1);
        claim.remove("frame");
        claim.put("kind", "air_raid");
        claim.put("article", 0);
        ((ObjectNode) claim.get("places").get(0)).put("precision", "near");
        assertThat(schema.faults(claim))
                .hasSize(5)
                .anySatisfy(fault -> assertThat(fault).contains("«extra» is not in the schema"))
                .anySatisfy(fault -> assertThat(fault).contains("«frame» is missing"))
                .anySatisfy(fault -> assertThat(fault).startsWith("claim.kind"))
                .anySatisfy(fault -> assertThat(fault).startsWith("claim.article"))
                .anySatisfy(fault -> assertThat(fault).startsWith("claim.places[0].precision"));
    }
}
