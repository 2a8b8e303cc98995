package org.rawi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterScoreTest {
    @Test
    void theSameClustersAreWhollyRight() {
        List<List<String>> gold = List.of(List.of("a", "b"), List.of("c"));

        assertThat(ClusterScore.of(gold, gold)).isEqualTo(new ClusterScore(3, 1, 1));
    }

    @Test
    void oneClusterOfAllIsComplete() {
        ClusterScore all = ClusterScore.of(List.of(List.of("a", "b"), List.of("c")), List.of(List.of("a", "b", "c")));

        assertThat(all.recall()).isEqualTo(1);
        assertThat(all.precision()).isEqualTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0) / 3, within(1e-9));
    }

    @Test
    void whatStandsInNoClusterIsAlone() {
        ClusterScore alone = ClusterScore.of(List.of(List.of("a", "b")), List.of());

        assertThat(alone.precision()).isEqualTo(1);
        assertThat(alone.recall()).isEqualTo(0.5);
    }

    @Test
    void whatGoldDoesNotKnowCountsForNothing() {
        assertThat(ClusterScore.of(List.of(List.of("a", "b")), List.of(List.of("a", "b", "x"), List.of("y")))
                        .f1())
                .isEqualTo(1);
    }

    @Test
    void anItemOfTwoClustersGoesWithTheCompanyOfBoth() {
        ClusterScore both = ClusterScore.of(
                List.of(List.of("a", "b"), List.of("c")), List.of(List.of("a", "b"), List.of("a", "c")));

        assertThat(both.precision()).isEqualTo((2 / 3.0 + 1 + 1 / 2.0) / 3, within(1e-9));
        assertThat(both.recall()).isEqualTo(1);
    }

    @Test
    void partitionsGiveTheSameFigures() {
        ClusterScore lists = ClusterScore.of(
                List.of(List.of("0", "1", "2"), List.of("3", "4")), List.of(List.of("0", "1"), List.of("2", "3", "4")));
        ClusterScore arrays = ClusterScore.ofPartitions(new int[] {7, 7, 7, 9, 9}, new int[] {1, 1, 2, 2, 2});

        assertThat(arrays.precision()).isEqualTo(lists.precision(), within(1e-9));
        assertThat(arrays.recall()).isEqualTo(lists.recall(), within(1e-9));
    }
}
