package org.rawi.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.model.Claim;

class CsvFormatTest {
    private static NamedCsvRecord row(Sample sample) throws IOException {
        String csv = Sample.written("csv", sample.claim()).substring(1);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().findFirst().orElseThrow();
        }
    }

    @Test
    void aByteOrderMarkLetsExcelReadArabic() throws IOException {
        assertThat(Sample.written("csv")).startsWith("\uFEFFclaim,document,").endsWith("plover_mode,cameo\n");
    }

    @Test
    void whoDidItStandsBesideAccordingToWhom() {
        List<String> names = CsvColumn.ALL.stream().map(CsvColumn::name).toList();
        assertThat(names.indexOf("according_to")).isEqualTo(names.indexOf("initiators_text") + 1);
    }

    @Test
    void accordingToIsNeverEmpty() throws IOException {
        assertThat(row(Sample.of("attack").by("sdf")).getField("according_to")).isEqualTo("al_manar_news");
        Sample relayed = Sample.of("attack")
                .link(0, "outlet", "al_manar_news", null)
                .link(1, "agency", "sana", "سانا")
                .link(2, "military_source", null, "مصدر عسكري")
                .link(2, "official", null, null);
        assertThat(row(relayed).getField("according_to")).isEqualTo("military_source «مصدر عسكري»; official");
        assertThat(row(relayed).getField("chain"))
                .isEqualTo("al_manar_news > sana «سانا» > military_source «مصدر عسكري» + official");
    }

    @Test
    void listsAreJoinedAndStayInStep() throws IOException {
        NamedCsvRecord row = row(Sample.of("attack")
                .at("آرك", "SY")
                .at("تدمر", null)
                .killed(10, null, "civilians")
                .killed(2, 3, "target"));
        assertThat(row.getField("places")).isEqualTo("آرك; تدمر");
        assertThat(row.getField("country")).isEqualTo("SY; ");
        assertThat(row.getField("governorate")).isEqualTo("حمص");
        assertThat(row.getField("killed_min")).isEqualTo("10; 2");
        assertThat(row.getField("killed_max")).isEqualTo("; 3");
        assertThat(row.getField("killed_group")).isEqualTo("civilians; target");
    }

    @Test
    void aFormulaIsDisarmedAndANumberIsNot() throws IOException {
        NamedCsvRecord row = row(Sample.of("attack")
                .document("=cmd|' /C calc'!A0")
                .by("sdf", "@SUM(1)")
                .at("-2+3", "SY"));
        assertThat(row.getField("document")).isEqualTo("'=cmd|' /C calc'!A0");
        assertThat(row.getField("initiators_text")).isEqualTo("'@SUM(1)");
        assertThat(row.getField("places")).isEqualTo("'-2+3");
        assertThat(row.getField("lon")).isEqualTo("-38.5");
    }

    @Test
    void everyOpenerOfAFormulaIsKnown() {
        for (String opener : List.of("=", "+", "-", "@", "\t", "\r")) {
            assertThat(Formula.disarmed(opener + "1")).isEqualTo("'" + opener + "1");
        }
        assertThat(Formula.disarmed("a=1")).isEqualTo("a=1");
        assertThat(Formula.disarmed("")).isEmpty();
    }

    @Test
    void equipmentTellsHowMany() throws IOException {
        NamedCsvRecord row =
                row(Sample.of("attack").destroyed("vehicle.armoured").with("mortar"));
        assertThat(row.getField("equipment")).isEqualTo("destroyed vehicle.armoured (10+)");
        assertThat(row.getField("weapons")).isEqualTo("used mortar");
    }

    @Test
    void anOffsetInTheTitleSaysSo() throws IOException {
        assertThat(row(Sample.of("attack").inTitle()).getField("trigger_start")).isEqualTo("title:7");
        assertThat(row(Sample.of("attack")).getField("trigger_end")).isEqualTo("10");
    }

    @Test
    void theSameClaimsGiveTheSameBytes() throws IOException {
        Claim claim = Sample.of("attack").at("آرك", "SY").claim();
        assertThat(Sample.written("csv", claim)).isEqualTo(Sample.written("csv", claim));
    }
}
