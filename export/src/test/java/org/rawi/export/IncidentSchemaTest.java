package org.rawi.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.Rulings;
import org.rawi.ledger.link.Founders;
import org.rawi.ledger.link.Linker;
import org.rawi.ledger.telling.Tellings;
import org.rawi.ledger.view.Viewed;
import org.rawi.ledger.view.Viewer;
import org.rawi.model.Claim;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds docs/incidents.schema.json, the public format, against what is written. */
class IncidentSchemaTest {
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();

    private static Schema schema() throws IOException {
        return new Schema(JsonMapper.shared().readTree(Files.readString(Path.of("../docs/incidents.schema.json"))));
    }

    private static JsonNode written(Claim... claims) throws IOException {
        Tellings tellings = new Tellings(KNOWLEDGE);
        Viewer viewer = new Viewer(KNOWLEDGE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter<Viewed> writer = new IncidentJson(viewer).open(out)) {
            writer.write(viewer.view(new Linker(KNOWLEDGE)
                    .link(Stream.of(claims).map(tellings::of).toList(), Rulings.NONE, Founders.NONE)
                    .get(0)));
        }
        return JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private static Claim told() {
        return Sample.of("air_strike")
                .by("syria.airforce", "الطيران")
                .on("civilians")
                .at("آرك", "SY")
                .killed(10, null, "civilians")
                .link(0, "outlet", "al_manar_news", null)
                .claim();
    }

    @Test
    void anIncidentWithATollFits() throws IOException {
        JsonNode incident = written(told());
        assertThat(schema().faults(incident)).isEmpty();
        assertThat(incident.get("tolls").size()).isEqualTo(1);
        assertThat(incident.at("/counting/killed/most_reliable/best").intValue())
                .isEqualTo(10);
        assertThat(incident.at("/counting/ucdp/event").booleanValue()).isTrue();
        assertThat(incident.at("/counting/airwars").stringValue()).isEqualTo("weak");
    }

    @Test
    void anIncidentWithNothingInItFits() throws IOException {
        JsonNode incident = written(Sample.of("meeting").inTitle().claim());
        assertThat(schema().faults(incident)).isEmpty();
        assertThat(incident.at("/counting/airwars").isNull()).isTrue();
    }

    @Test
    void keysStandInTheOrderOfTheSchema() throws IOException {
        assertThat(List.copyOf(written(told()).propertyNames()))
                .isEqualTo(List.copyOf(schema().root().get("properties").propertyNames()));
    }
}
