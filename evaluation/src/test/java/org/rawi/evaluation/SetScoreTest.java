package org.rawi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SetScoreTest {
    private final KnownActors actors = KnownActors.of(Set.of("sdf", "sdf.spokesman", "syria.army"));

    private Double f1(List<String> gold, List<String> got) {
        return SetScore.f1(gold, got, actors::credit);
    }

    @Test
    void nothingAgainstNothingIsNoFigure() {
        assertThat(f1(List.of(), List.of())).isNull();
        assertThat(f1(List.of("sdf"), List.of())).isZero();
        assertThat(f1(List.of(), List.of("sdf"))).isZero();
    }

    @Test
    void aPartCountsHalfAndABareCountryNothing() {
        assertThat(f1(List.of("sdf"), List.of("sdf.spokesman"))).isEqualTo(0.5);
        assertThat(f1(List.of("sdf.spokesman"), List.of("sdf"))).isEqualTo(0.5);
        assertThat(f1(List.of("syria.army"), List.of("syria"))).isZero();
    }

    @Test
    void everyIdIsKnownWhereNoneAreListed() {
        assertThat(SetScore.f1(List.of("syria.army"), List.of("syria"), KnownActors.all()::credit))
                .isEqualTo(0.5);
    }

    @Test
    void itemsArePairedOneToOneBestFirst() {
        assertThat(f1(List.of("sdf", "sdf.spokesman"), List.of("sdf.spokesman", "sdf")))
                .isEqualTo(1);
        assertThat(f1(List.of("sdf"), List.of("sdf", "sdf"))).isEqualTo(2.0 / 3);
    }

    @Test
    void anUnknownNameCountsAsOneTooMany() {
        assertThat(f1(List.of("sdf"), Arrays.asList(null, "sdf"))).isEqualTo(2.0 / 3);
    }
}
