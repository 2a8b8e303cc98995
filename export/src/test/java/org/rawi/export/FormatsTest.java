package org.rawi.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rawi.model.Claim;

class FormatsTest {
    private final Formats<Claim> formats = Formats.ofClaims(Sample.mapping(), 80);

    @Test
    void aFormatIsFoundByNameAndByEnding() {
        assertThat(formats.names()).containsExactly("jsonl", "csv", "table");
        assertThat(formats.findByName("csv"))
                .hasValueSatisfying(f -> assertThat(f.name()).isEqualTo("csv"));
        assertThat(formats.findByEnding("out/claims.JSONL"))
                .hasValueSatisfying(f -> assertThat(f.name()).isEqualTo("jsonl"));
        assertThat(formats.findByEnding("claims.docx")).isEmpty();
        assertThat(formats.findByEnding("claims")).isEmpty();
        assertThat(formats.findByName("xml")).isEmpty();
    }
}
