package org.rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands over a data set, as the page docs/dataset.md shows them. */
class DataSetCommandsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private String texts;
    private String set;

    @BeforeEach
    void texts() throws IOException {
        Path file = folder.resolve("texts");
        Files.createDirectories(file);
        Files.writeString(
                file.resolve("2018-03-02_a.txt"),
                "قصف الطيران الحربي بلدة حرستا في ريف دمشق أمس، ما أدى إلى مقتل خمسة مدنيين.");
        Files.writeString(
                file.resolve("2018-03-02_b.txt"),
                "اندلعت اشتباكات بين الجيش ومسلحي تنظيم داعش في مدينة تدمر بريف حمص اليوم.");
        texts = file.toString();
        set = folder.resolve("set.rawi").toString();
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        return Rawi.run(
                args,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsCodedIntoADataSetIsFoundLinkedExportedAndChecked() {
        assertThat(run("code", texts, "--dataset", set)).isZero();
        assertThat(out()).isEmpty();
        assertThat(err()).contains("documents  2 coded, 0 skipped");

        assertThat(run("code", texts, "--dataset", set)).isZero();
        assertThat(err()).contains("documents  0 coded, 2 skipped (coded already 2)");

        assertThat(run("link", "--dataset", set)).isZero();
        assertThat(err()).contains("linked     ");

        assertThat(run("search", set, "تدمر", "--format", "jsonl")).isZero();
        assertThat(out().lines()).isNotEmpty().allMatch(line -> line.contains("2018-03-02_b.txt"));
        assertThat(run("search", set, "--kind", "air_strike", "--format", "jsonl"))
                .isZero();
        assertThat(out().lines()).hasSize(1);

        assertThat(run("export", set, "--format", "jsonl")).isZero();
        String exported = out();
        assertThat(run("code", texts, "--format", "jsonl")).isZero();
        assertThat(exported).as("nobody decided on anything").isEqualTo(out());
        assertThat(run("export", set, "--incidents", "--format", "jsonl")).isZero();
        assertThat(out()).contains("\"incident\":\"i");

        assertThat(run("recode", set)).isZero();
        assertThat(err()).contains("coded      0 documents again");
        assertThat(run("check", set)).isZero();
        assertThat(err()).contains("checked    2 documents").contains("all is well");
    }

    @Test
    void aCopyIsADataSetAndIsRestoredToANewOne() {
        run("code", texts, "--dataset", set);
        String copy = folder.resolve("copy.rawi").toString();
        assertThat(run("backup", set, copy)).isZero();
        assertThat(run("backup", set, copy)).as("nothing is overwritten").isEqualTo(1);
        assertThat(err()).contains("there is a file already");
        String restored = folder.resolve("restored.rawi").toString();
        assertThat(run("restore", copy, restored)).isZero();
        assertThat(run("check", restored)).isZero();
        run("export", set, "--format", "jsonl");
        String exported = out();
        run("export", restored, "--format", "jsonl");
        assertThat(out()).isEqualTo(exported).isNotEmpty();
    }

    @Test
    void anEncryptedDataSetAsksForItsPassphrase() throws IOException {
        Path passphrase = folder.resolve("passphrase");
        Files.writeString(passphrase, "ثلاث كلمات سرية\n");
        assertThat(run("code", texts, "--dataset", set, "--passphrase-file", passphrase.toString()))
                .isZero();
        assertThat(run("check", set)).isEqualTo(1);
        assertThat(err()).contains("encrypted, or no data set of Rawi");
        assertThat(run("search", set, "حرستا", "--passphrase-file", passphrase.toString(), "--format", "jsonl"))
                .isZero();
        assertThat(out()).isNotEmpty();
    }

    @Test
    void wrongUseIsSaid() {
        assertThat(run("check", set)).isEqualTo(1);
        assertThat(err()).contains("not there");
        assertThat(run("link")).isEqualTo(2);
        assertThat(run("code", texts, "--dataset", set, "--format", "csv")).isEqualTo(2);
        assertThat(err()).contains("rawi export DATASET");
        assertThat(run("code", texts, "--dataset", "jdbc:mysql://h/d")).isEqualTo(1);
        assertThat(err()).contains("jdbc:postgresql");
    }

    @Test
    void agreementOfReviewersIsGivenFieldByField() {
        assertThat(run("code", texts, "--dataset", set)).isZero();
        assertThat(run("agreement", set)).isZero();
        assertThat(out()).startsWith("field\tscale\tclaims\talpha").contains("kind\tnominal\t0");
        assertThat(err()).contains("0 claims on which two people or more decided");
    }
}
