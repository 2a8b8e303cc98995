package org.rawi.knowledge.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.knowledge.KnowledgeException;

class KindFileTest {
    private static final String SHELLING = """
            # what a comment says is not read
            kind: shelling
            family: remote
            gloss: Fire from the ground: shells, rockets.
            acled: Explosions/Remote violence / Shelling/artillery/missile attack
            acled when outcome=mutual: Battles / Armed clash
            plover: ASSAULT heavy-weapons
            cameo: -
            loses acled: Mutual fire reads as a clash.
            """;

    private static void assertWrong(String text, String problem) {
        assertThatThrownBy(() -> KindFile.parse("codebook/shelling.kind", text))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void readsEveryLine() {
        Kind kind = KindFile.parse("codebook/shelling.kind", SHELLING);
        assertThat(kind.id()).isEqualTo("shelling");
        assertThat(kind.family()).isEqualTo("remote");
        assertThat(kind.gloss()).isEqualTo("Fire from the ground: shells, rockets.");
        assertThat(kind.findLoss(Scheme.ACLED)).hasValue("Mutual fire reads as a clash.");
        assertThat(kind.findLoss(Scheme.CAMEO)).isEmpty();
        assertThat(kind.codes(Scheme.CAMEO)).containsExactly(new Variant(List.of(), List.of()));
    }

    @Test
    void conditionsComeBeforeWhatHoldsOtherwise() {
        List<Variant> acled = KindFile.parse("codebook/shelling.kind", SHELLING).codes(Scheme.ACLED);
        Condition mutual = new Condition(Condition.Subject.OUTCOME, List.of("mutual"));
        assertThat(acled)
                .containsExactly(
                        new Variant(List.of(mutual), List.of("Battles", "Armed clash")),
                        new Variant(
                                List.of(), List.of("Explosions/Remote violence", "Shelling/artillery/missile attack")));
        assertThat(mutual).hasToString("outcome=mutual");
    }

    @Test
    void anErrorNamesFileLineAndWhatIsLegal() {
        assertWrong("kind: shelling\nkin: x\n", "codebook/shelling.kind:2: unknown key «kin»; legal are kind, family");
        assertWrong(SHELLING + "acled when side=x: A / B\n", ":10: «side=x» is no condition; legal are initiator,");
        assertWrong(SHELLING + "plover when parties=many: AGREE\n", ":10: «many» is no value for «parties»");
        assertWrong(SHELLING + "acled when outcome=x: Battles\n", ":10: «Battles» is no code of ACLED");
        assertWrong(SHELLING + "cameo: 194\n", ":10: «cameo» stands here a second time");
        assertWrong(SHELLING + "no line at all\n", ":10: «no line at all» is no «key: value» line");
    }

    @Test
    void aKindIsWholeAndInItsOwnFile() {
        assertWrong(SHELLING.replace("cameo: -\n", ""), "no «cameo:» line");
        assertWrong(SHELLING.replace("kind: shelling", "kind: bombing"), "belongs in bombing.kind");
        assertWrong(SHELLING.replace("family: remote", "family: far"), "unknown family «far»; legal are control,");
        assertWrong("", "codebook/shelling.kind:1: no «kind:» line");
    }
}
