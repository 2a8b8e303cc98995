package org.rawi.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.model.Claim;
import org.rawi.model.Modality;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesFormatTest {
    private static JsonNode json(Sample sample) throws IOException {
        return JsonMapper.shared().readTree(Sample.written("jsonl", sample.claim()));
    }

    @Test
    void keysStandInTheOrderOfThePublicFormat() throws IOException {
        assertThat(List.copyOf(json(Sample.of("attack")).propertyNames()))
                .containsExactly(
                        "schema",
                        "claim",
                        "document",
                        "article",
                        "outlet",
                        "published",
                        "copy_of",
                        "kind",
                        "modality",
                        "denies",
                        "certainty",
                        "outcome",
                        "aggregate",
                        "acled",
                        "plover",
                        "cameo",
                        "initiators",
                        "targets",
                        "places",
                        "time",
                        "casualties",
                        "equipment",
                        "weapons",
                        "facilities",
                        "attribution",
                        "evidence",
                        "frame",
                        "confidence",
                        "derivation",
                        "coder");
    }

    @Test
    void onePlaceIsWrittenToTheLetter() throws IOException {
        assertThat(Sample.written("jsonl", Sample.of("attack").at("آرك", "SY").claim()))
                .contains("\"places\":[{\"text\":\"آرك\",\"name\":\"آرك\",\"role\":\"at\",\"relation\":\"at\","
                        + "\"distance_km\":null,\"id\":\"sy.C1\",\"name_en\":\"Arak\",\"lat\":34.65,\"lon\":-38.5,"
                        + "\"radius_km\":5,\"precision\":1,\"within\":[\"تدمر\",\"حمص\"],"
                        + "\"within_ids\":[\"sy.SY0402\",\"sy.SY04\"],\"country\":\"SY\",\"candidates\":1,"
                        + "\"start\":7,\"end\":10}]")
                .contains("\"time\":{\"start\":null,\"end\":\"2017-06-18\",\"precision\":\"day\",\"basis\":\"stated\","
                        + "\"relative\":null,\"text\":null,\"start_offset\":null,\"end_offset\":null}");
    }

    @Test
    void listsAreEmptyRatherThanMissing() throws IOException {
        JsonNode json = json(Sample.of("attack"));
        assertThat(json.get("weapons").isArray()).isTrue();
        assertThat(json.get("weapons").isEmpty()).isTrue();
        assertThat(json.get("outcome").isNull()).isTrue();
        assertThat(json.get("certainty").stringValue()).isEqualTo("stated");
    }

    @Test
    void aSpanOfTheTitleSaysSo() throws IOException {
        assertThat(json(Sample.of("attack").inTitle())
                        .path("evidence")
                        .path(0)
                        .path("in")
                        .stringValue())
                .isEqualTo("title");
        assertThat(json(Sample.of("attack")).path("evidence").path(0).has("in")).isFalse();
    }

    @Test
    void otherSchemesSayNothingOfWhatDidNotHappen() throws IOException {
        JsonNode denied = json(Sample.of("attack").modality(Modality.DENIED));
        assertThat(denied.get("modality").stringValue()).isEqualTo("denied");
        for (String scheme : List.of("acled", "plover", "cameo")) {
            assertThat(denied.get(scheme).isNull()).isTrue();
        }
    }

    @Test
    void aClaimIsOneLineWhateverItsText() throws IOException {
        Claim claim =
                Sample.of("attack").by("sdf", "سطر\nثان \u2028 \uD83D\uDE80 \"").claim();
        String lines = Sample.written("jsonl", claim, claim);
        assertThat(lines).endsWith("}\n").doesNotContain("\r");
        assertThat(lines.split("\n", -1)).hasSize(3);
        JsonNode json = JsonMapper.shared().readTree(lines.split("\n", -1)[0]);
        assertThat(json.path("initiators").path(0).path("text").stringValue())
                .isEqualTo("سطر\nثان \u2028 \uD83D\uDE80 \"");
    }

    @Test
    void halfASurrogatePairStopsNothing() throws IOException {
        assertThat(Sample.written(
                        "jsonl", Sample.of("attack").by("sdf", "\uD83D").claim()))
                .endsWith("}\n");
    }

    @Test
    void noClaimsAreNoBytes() throws IOException {
        assertThat(Sample.written("jsonl")).isEmpty();
    }
}
