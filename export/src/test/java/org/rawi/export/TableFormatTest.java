package org.rawi.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.model.Claim;
import org.rawi.model.Modality;

class TableFormatTest {
    @Test
    void aLineTellsWhoDidWhatToWhomAccordingToWhom() throws IOException {
        String table = Sample.written(
                "table",
                Sample.of("shelling")
                        .by("syria.army")
                        .on("islamic_state")
                        .at("آرك", "SY")
                        .killed(10, null, "target")
                        .claim());
        List<String> lines = table.lines().toList();
        assertThat(lines.get(0))
                .isEqualTo("document  kind      who         whom           where  when         killed  according to");
        assertThat(lines.get(1))
                .isEqualTo(
                        "d1        shelling  syria.army  islamic_state  \u2068آرك\u2069    ≤2017-06-18  10+     al_manar_news");
    }

    @Test
    void whatDidNotHappenIsNotTakenForWhatDid() throws IOException {
        assertThat(Sample.written(
                        "table", Sample.of("attack").modality(Modality.DENIED).claim()))
                .contains("attack, denied");
    }

    @Test
    void noLineIsWiderThanTheTerminal() throws IOException {
        Sample wide = Sample.of("shelling").document("مجلد/" + "اسم".repeat(30));
        for (int i = 0; i < 12; i++) {
            wide.at("قريةٌ بعيدة", "SY").by("syria.army");
        }
        String table = Sample.written("table", wide.claim());
        assertThat(table.lines())
                .allSatisfy(line -> assertThat(TableCell.width(line)).isLessThanOrEqualTo(100));
        assertThat(table).contains("…");
    }

    @Test
    void aVowelSignTakesNoColumn() {
        assertThat(TableCell.width("قَصَفَ")).isEqualTo(3);
        assertThat(TableCell.padded("قَصَفَ", 4)).isEqualTo("\u2068قَصَفَ\u2069 ");
        assertThat(TableCell.padded("قَصَفَت", 3)).isEqualTo("\u2068قَصَ…\u2069");
    }

    @Test
    void aTextCannotSteerTheTerminal() {
        assertThat(TableCell.oneLine("a\u001b[2J\n\u202eb")).isEqualTo("a [2J b");
    }

    @Test
    void manyClaimsKeepTheirOrder() throws IOException {
        Claim[] claims = new Claim[1200];
        for (int i = 0; i < claims.length; i++) {
            claims[i] = Sample.of("attack").document("n" + i).claim();
        }
        List<String> lines = Sample.written("table", claims).lines().toList();
        assertThat(lines).hasSize(1201);
        assertThat(lines.get(1200)).startsWith("n1199");
    }
}
