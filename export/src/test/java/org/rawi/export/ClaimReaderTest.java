package org.rawi.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.model.Claim;

class ClaimReaderTest {
    private final List<Claim> claims = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private void read(String lines) throws IOException {
        try (ClaimReader reader = new ClaimReader("claims.jsonl", new BufferedReader(new StringReader(lines)))) {
            reader.readAll(claims::add, faults::add);
        }
    }

    @Test
    void whatWasWrittenIsReadBackWhole() throws IOException {
        Claim claim = Sample.of("air_strike")
                .by("syria.airforce", "الطيران")
                .by("russia")
                .on("islamic_state")
                .at("آرك", "SY")
                .killed(10, null, "target")
                .destroyed("vehicle")
                .with("bomb.barrel")
                .hit("depot")
                .link(0, "outlet", "sana", null)
                .link(1, "military_source", null, "مصدر عسكري")
                .outcome("succeeded")
                .inTitle()
                .claim();

        read(Sample.written("jsonl", claim));

        assertThat(faults).isEmpty();
        assertThat(claims).containsExactly(claim);
    }

    @Test
    void aWrongLineIsToldByFileAndLineAndTheRestIsRead() throws IOException {
        String good = Sample.written("jsonl", Sample.of("attack").claim());

        read("\uFEFF" + good + "{\"claim\": \"a\", \"document\": \"d\"}\n\n[1]\n{\"claim\": \n" + good);

        assertThat(claims).hasSize(2);
        assertThat(faults).hasSize(3);
        assertThat(faults.get(0)).isEqualTo("claims.jsonl:2: no «kind»; it must be there and be text");
        assertThat(faults.get(1)).startsWith("claims.jsonl:4: a JSON object is expected");
        assertThat(faults.get(2)).startsWith("claims.jsonl:5: no JSON: ");
    }
}
