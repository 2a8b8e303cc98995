package org.rawi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final Path FILE = Path.of("draw.tsv");

    @Test
    void theSameSeedDrawsTheSameClaimsAndAnotherSeedOthers() throws IOException {
        List<ScoredClaim> claims = claims(200);
        assertThat(Draw.of(claims, 20, 7)).isEqualTo(Draw.of(claims, 20, 7)).isNotEqualTo(Draw.of(claims, 20, 8));
        assertThat(Draw.of(claims, 20, 7).claims()).hasSize(20).doesNotHaveDuplicates();
        assertThat(Draw.of(claims, 500, 7).claims()).hasSize(200);
    }

    @Test
    void whatAPersonHasFilledInIsReadAgain() throws IOException {
        List<String> lines = new ArrayList<>(Draw.of(claims(5), 2, 1).lines());
        lines.set(2, lines.get(2).replaceFirst("\t\t$", "\tright\t"));
        lines.set(3, lines.get(3).replaceFirst("\t\t$", "\twrong\tside,place"));
        Draw draw = Draw.parse(FILE, lines);
        assertThat(draw.lines()).isEqualTo(lines);
        assertThat(String.join("\n", new DrawPart(draw).lines()))
                .contains("Of 5 claims", "2 were drawn with seed 1", "**1 of 2 are right**", "place 1, side 1");
    }

    @Test
    void aVerdictThatIsNoneIsNamedWithItsLine() throws IOException {
        List<String> lines = new ArrayList<>(Draw.of(claims(5), 2, 1).lines());
        lines.set(3, lines.get(3).replaceFirst("\t\t$", "\tmaybe\t"));
        assertThatThrownBy(() -> Draw.parse(FILE, lines)).hasMessageStartingWith("draw.tsv:4: verdict «maybe»");
        lines.set(3, lines.get(3).replace("maybe", "wrong"));
        assertThatThrownBy(() -> Draw.parse(FILE, lines)).hasMessageContaining("event, kind, side, place");
    }

    @Test
    void theIntervalIsWilsons() {
        assertThat(DrawPart.interval(85, 100)).contains("between 77 and 91 in 100");
        assertThat(DrawPart.interval(0, 10)).contains("between 0 and 28 in 100");
        assertThat(DrawPart.interval(0, 0)).isEqualTo("none read");
    }

    private static List<ScoredClaim> claims(int count) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"document\": \"d")
                    .append(i % 7)
                    .append("\", \"kind\": \"attack\", \"evidence\": [{\"role\": \"trigger\", \"start\": ")
                    .append(i)
                    .append(", \"end\": ")
                    .append(i + 4)
                    .append("}]}\n");
        }
        return ClaimFile.parse(FILE, lines.toString());
    }
}
