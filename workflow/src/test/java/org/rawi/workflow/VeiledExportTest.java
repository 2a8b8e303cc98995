package org.rawi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.export.Formats;
import org.rawi.export.Parties;
import org.rawi.export.RecordWriter;
import org.rawi.export.SchemeMapping;
import org.rawi.export.harm.HarmRules;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.view.Viewed;
import org.rawi.ledger.view.Viewer;
import org.rawi.model.Claim;
import org.rawi.reading.Reading;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;

/** What the files hold back that a command writes of a data set, in every format. */
class VeiledExportTest {
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-02-02T12:00:00Z"), ZoneOffset.UTC);
    private static final List<String> FORMATS = List.of("jsonl", "csv", "table");
    private static final HarmRules OPEN = new HarmRules(false, false, 0);

    private static final String NAMED =
            "قال مصدر محلي إن قوات النظام قصفت بالمدفعية أمس بلدة حرستا بريف دمشق، ما أسفر عن مقتل الشاب جلنارود شهربنداروف.";
    private static final String HOSPITAL =
            "قال ناشطون إن الطيران الحربي قصف أمس مستشفى في بلدة حرستا بريف دمشق، ما أسفر عن مقتل ثلاثة مدنيين.";
    private static final String NO_HOSPITAL =
            "قال ناشطون إن الطيران الحربي قصف أمس بلدة حرستا بريف دمشق، ما أسفر عن مقتل ثلاثة مدنيين.";
    private static final String VIOLENCE =
            "قالت منظمة حقوقية إن عناصر من ميليشيا الدفاع الوطني اغتصبوا امرأة أمس في بلدة حرستا بريف دمشق.";

    @TempDir
    private Path folder;

    private DataSet set;

    @BeforeEach
    void open() {
        set = DataSet.open(DataSetAddress.of(folder.resolve("set.rawi").toString()), CLOCK);
    }

    @AfterEach
    void close() {
        set.close();
    }

    private void ingest(String... texts) throws IOException {
        List<Reading> readings = new ArrayList<>();
        for (String text : texts) {
            readings.add(Texts.text("d" + readings.size(), "sana", text));
        }
        new Ingest(set, KNOWLEDGE, "0.1.0", 1).run(Texts.readings(readings.toArray(Reading[]::new)), "", coded -> {});
        new Relink(set, KNOWLEDGE).run();
        assertThat(set.incidents().count()).isPositive();
    }

    /** A reviewer has the toll of the first claim rest on the name of whom it counts. */
    private void nameTheDead() {
        String name = "جلنارود شهربنداروف";
        int start = NAMED.indexOf(name);
        String hash = set.documents().findById("d0").orElseThrow().hash();
        String toll = """
                [{"effect": "killed", "group": "named", "min": 1, "max": 1, "about": false, "text": "%s", "start": %d, "end": %d}]
                """.formatted(name, start, start + name.length());
        new Review(set, CLOCK)
                .decide(DecisionRequest.correct(
                        "c", "a", set.claims().of(hash).get(0).claim().claim(), "casualties", toll, null, 0));
        new Relink(set, KNOWLEDGE).run();
    }

    @Test
    void namesOfPrivatePersonsAreBlackInEveryFormat() throws IOException {
        ingest(NAMED);
        nameTheDead();
        for (String format : FORMATS) {
            assertThat(claims(format, HarmRules.SAFE)).as(format).doesNotContain("جلنارود", "شهربنداروف");
            assertThat(incidents(format, HarmRules.SAFE)).as(format).doesNotContain("جلنارود", "شهربنداروف");
        }
        assertThat(claims("jsonl", OPEN)).contains("جلنارود شهربنداروف");
        assertThat(incidents("jsonl", OPEN)).contains("جلنارود شهربنداروف");
    }

    @Test
    void offsetsStayWhatTheyAreUnderTheBlack() throws IOException {
        ingest(NAMED);
        nameTheDead();
        String open = claims("jsonl", OPEN);
        String safe = claims("jsonl", HarmRules.SAFE);
        assertThat(safe).hasSameSizeAs(open).contains("█");
    }

    @Test
    void noWordNamesAPlaceThatIsNotShownHoweverItIsSpelt() throws IOException {
        ingest("قصف الطيران الحربي أمس مشفى الدَّرباسيه في بلدة الدرباسية بريف الحسكة، ما أسفر عن مقتل ثلاثة مدنيين.");
        assertThat(claims("jsonl", OPEN)).contains("الدَّرباسيه");
        for (String format : FORMATS) {
            assertThat(claims(format, HarmRules.SAFE)).as(format).doesNotContain("الدَّرباسيه", "الدرباسية");
        }
    }

    @Test
    void aHospitalOrCampWithANameOfItsOwnIsOneToo() throws IOException {
        ingest("قصف الطيران الحربي أمس مشفى الرجاء في ريف الحسكة.", "استهدفت غارة أمس مخيم النور في ريف إدلب.");
        assertThat(claims("jsonl", OPEN)).contains("مشفى الرجاء", "مخيم النور");
        for (String format : FORMATS) {
            assertThat(claims(format, HarmRules.SAFE)).as(format).doesNotContain("الرجاء", "النور");
            assertThat(incidents(format, HarmRules.SAFE)).as(format).doesNotContain("الرجاء", "النور");
        }
    }

    @Test
    void aHospitalLeavesAsItsDistrictInEveryFormat() throws IOException {
        ingest(HOSPITAL);
        for (String format : FORMATS) {
            assertThat(claims(format, HarmRules.SAFE)).as(format).doesNotContain("حرستا", "Harasta", "C2322");
            assertThat(incidents(format, HarmRules.SAFE)).as(format).doesNotContain("حرستا", "Harasta", "C2322");
            assertThat(claims(format, OPEN)).as(format).contains("حرستا");
            assertThat(incidents(format, OPEN)).as(format).contains("حرستا");
        }
    }

    @Test
    void aTellingThatNamesNoHospitalDoesNotGiveAwayWhereItIs() throws IOException {
        ingest(HOSPITAL, NO_HOSPITAL);
        assertThat(set.incidents().count()).as("both tell of one event").isEqualTo(1);
        for (String format : FORMATS) {
            assertThat(claims(format, HarmRules.SAFE)).as(format).doesNotContain("حرستا", "C2322");
            assertThat(incidents(format, HarmRules.SAFE)).as(format).doesNotContain("حرستا", "C2322");
        }
    }

    @Test
    void sexualViolenceLeavesAsItsGovernorate() throws IOException {
        ingest(VIOLENCE);
        for (String format : FORMATS) {
            assertThat(claims(format, HarmRules.SAFE)).as(format).doesNotContain("حرستا", "C2322", "SY0301");
            assertThat(incidents(format, HarmRules.SAFE)).as(format).doesNotContain("حرستا", "C2322", "SY0301");
        }
        assertThat(claims("csv", HarmRules.SAFE)).contains("ريف دمشق");
    }

    @Test
    void whoeverDidItStandsBesideWhoSaysSoInEveryFormat() throws IOException {
        ingest(NAMED, HOSPITAL, VIOLENCE);
        for (HarmRules rules : List.of(HarmRules.SAFE, OPEN)) {
            assertThat(claims("jsonl", rules).lines())
                    .filteredOn(line -> !line.contains("\"initiators\":[]"))
                    .isNotEmpty()
                    .allMatch(line -> line.contains("\"attribution\":[{"));
            assertThat(incidents("jsonl", rules).lines())
                    .filteredOn(line -> !line.contains("\"initiators\":[],\"targets\""))
                    .isNotEmpty()
                    .allMatch(line -> line.contains("\"each\":[{\"origin\""));
            besides("initiators_text,according_to", claims("csv", rules));
            besides("initiators,according_to", incidents("csv", rules));
            assertThat(claims("table", rules)).contains("according to");
            assertThat(incidents("table", rules)).contains("according to");
        }
    }

    private static void besides(String columns, String csv) {
        assertThat(csv.lines().findFirst().orElseThrow()).contains(columns);
        int column = List.of(csv.lines().findFirst().orElseThrow().split(",")).indexOf("according_to");
        assertThat(csv.lines().skip(1)).isNotEmpty().allMatch(line -> !line.split(",")[column].isBlank());
    }

    private String claims(String format, HarmRules rules) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SchemeMapping mapping = new SchemeMapping(KNOWLEDGE.kinds(), Parties.of(KNOWLEDGE));
        try (RecordWriter<Claim> writer =
                Formats.ofClaims(mapping, 200).findByName(format).orElseThrow().open(bytes)) {
            assertThat(new Export(set, KNOWLEDGE, rules).claims(writer)).isPositive();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private String incidents(String format, HarmRules rules) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordWriter<Viewed> writer = Formats.ofIncidents(new Viewer(KNOWLEDGE), 200)
                .findByName(format)
                .orElseThrow()
                .open(bytes)) {
            assertThat(new Export(set, KNOWLEDGE, rules).incidents(writer)).isPositive();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
