package org.rawi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawi.evaluation.Samples.claim;
import static org.rawi.evaluation.Samples.event;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoreReportTest {
    private static ScoreReport report(GoldEvent event, ScoredClaim... claims) {
        return new ScoreReport(Scorer.score(List.of(event), List.of(claims), Set.of()));
    }

    @Test
    void namesEachMistakeOnALineOfItsOwn() {
        assertThat(report(event("")).errors()).containsExactly("missed  d01-01 shelling | قصف");
        assertThat(report(event(""), claim("'kind':'vote'")).errors())
                .containsExactly("family  d01-01 shelling coded as vote | قصف");
        assertThat(report(event("'initiators':['sdf']"), claim("")).errors())
                .containsExactly("field   d01-01 who | قصف -> {\"kind\": \"shelling\", \"who\": [], \"whom\": [],"
                        + " \"where\": [], \"time\": null, \"chain\": []}");
        assertThat(report(event(""), claim("'evidence':[{'start':90,'end':91}],'places':[{'text':'آرك'}]"))
                        .errors())
                .contains("extra   d01 shelling ['آرك'] [{'start': 90, 'end': 91}]");
    }

    @Test
    void aFigureIsWrittenWithTheFewestDigitsThatLeadBack() {
        assertThat(Notation.shortest(0.1 + 0.2)).isEqualTo("0.30000000000000004");
        assertThat(Notation.shortest(2.0 / 3)).isEqualTo("0.6666666666666666");
        assertThat(Notation.shortest(1)).isEqualTo("1.0");
        assertThat(Notation.shortest(0)).isEqualTo("0.0");
    }

    @Test
    void roundsHalfToEvenAsTheReferenceDoes() {
        Score score =
                new Score(1, 1, 0.0625, 0.1875, 1, 1, null, null, null, null, null, null, null, null, 0, List.of());
        assertThat(new ScoreReport(score).figures())
                .contains("detection_precision  0.062", "detection_recall     0.188");
    }

    @Test
    void writesFiguresAsJsonWithNullForNothing() {
        assertThat(report(event("")).json())
                .startsWith("{\"gold\": 1, \"claims\": 0, \"detection_precision\": 0.0,")
                .contains("\"who\": null");
    }
}
