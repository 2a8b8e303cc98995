package org.rawi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.evaluation.Alpha.Scale;

/** The examples of Krippendorff's «Computing Krippendorff's Alpha-Reliability» (2011), each with the alpha that he gives. */
class AlphaTest {
    private static final String[] FOUR = {
        "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."
    };

    private static Alpha of(Scale scale, String... coders) {
        Alpha alpha = new Alpha(scale);
        String[][] rows = new String[coders.length][];
        for (int i = 0; i < coders.length; i++) {
            rows[i] = coders[i].split(" ");
        }
        for (int unit = 0; unit < rows[0].length; unit++) {
            List<String> given = new ArrayList<>();
            for (String[] row : rows) {
                if (!row[unit].equals(".")) {
                    given.add(row[unit]);
                }
            }
            alpha.add(given);
        }
        return alpha;
    }

    @Test
    void twoCodersAndTwoValues() {
        Alpha alpha = of(Scale.NOMINAL, "0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
        assertThat(alpha.value().orElseThrow()).isCloseTo(0.095, within(0.0005));
        assertThat(alpha.equal().orElseThrow()).isCloseTo(0.6, within(1e-9));
    }

    @Test
    void twoCodersAndSeveralValues() {
        Alpha alpha = of(Scale.NOMINAL, "a a b b d c c c e d d a", "b a b b b c c c e d d d");
        assertThat(alpha.value().orElseThrow()).isCloseTo(0.692, within(0.0005));
    }

    @Test
    void fourCodersWithValuesMissing() {
        assertThat(of(Scale.NOMINAL, FOUR).value().orElseThrow()).isCloseTo(0.743, within(0.0005));
        assertThat(of(Scale.NOMINAL, FOUR).units()).isEqualTo(11);
    }

    @Test
    void numbersThatAreNearAgreeMoreThanThoseThatAreFar() {
        assertThat(of(Scale.INTERVAL, FOUR).value().orElseThrow()).isCloseTo(0.849, within(0.0005));
    }

    @Test
    void nothingCanBeSaidOfOneValueOrOfOneCoder() {
        assertThat(of(Scale.NOMINAL, "a a a", "a a a").value()).isEmpty();
        assertThat(of(Scale.NOMINAL, "a b a").value()).isEmpty();
        assertThat(of(Scale.NOMINAL, "a b a").equal()).isEmpty();
    }
}
