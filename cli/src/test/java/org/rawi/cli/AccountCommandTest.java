package org.rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rawi account}: who may log in. */
class AccountCommandTest {
    @TempDir
    private Path folder;

    private String set;
    private String out;
    private String err;

    @BeforeEach
    void name() {
        set = folder.resolve("team.rawi").toString();
    }

    private int rawi(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int code = Rawi.run(
                arguments,
                InputStream.nullInputStream(),
                new PrintStream(said, true, StandardCharsets.UTF_8),
                new PrintStream(told, true, StandardCharsets.UTF_8));
        out = said.toString(StandardCharsets.UTF_8);
        err = told.toString(StandardCharsets.UTF_8);
        return code;
    }

    @Test
    void theFirstAccountIsAnAdminAndGetsAPassword() {
        assertThat(rawi("account", "add", set, "rana", "--role", "reader")).isEqualTo(2);
        assertThat(rawi("account", "add", set, "rana")).isZero();
        assertThat(out).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}\\R");
        assertThat(rawi("account", "add", set, "sami", "--role", "reviewer", "--pseudonym", "قارئ ١"))
                .isZero();
        assertThat(rawi("account", "list", set)).isZero();
        assertThat(out.lines())
                .containsExactly(
                        "name\trole\tlast_log_in\tdisabled\tpseudonym",
                        "rana\tadmin\tnever\t\trana",
                        "sami\treviewer\tnever\t\tقارئ ١");
    }

    @Test
    void accountsAreChangedAndTheLastAdminStays() {
        rawi("account", "add", set, "rana");
        rawi("account", "add", set, "sami", "--role", "coder");
        assertThat(rawi("account", "role", set, "sami", "reviewer")).isZero();
        assertThat(rawi("account", "disable", set, "sami")).isZero();
        rawi("account", "list", set);
        assertThat(out).contains("sami\treviewer\tnever\tdisabled\tsami");
        assertThat(rawi("account", "enable", set, "sami")).isZero();
        assertThat(rawi("account", "password", set, "sami")).isZero();
        assertThat(out).contains("-");
        assertThat(rawi("account", "disable", set, "rana")).isEqualTo(1);
        assertThat(err).contains("last admin");
    }

    @Test
    void whatIsWrongIsSaid() {
        rawi("account", "add", set, "rana");
        assertThat(rawi("account", "add", set, "Rana")).isEqualTo(1);
        assertThat(rawi("account", "add", set, "a b")).isEqualTo(2);
        assertThat(rawi("account", "role", set, "nobody", "coder")).isEqualTo(1);
        assertThat(rawi("account", "role", set, "rana", "king")).isEqualTo(2);
        assertThat(err).contains("reader, coder, reviewer or admin");
        assertThat(rawi("account", "list", folder.resolve("none.rawi").toString()))
                .isEqualTo(1);
    }
}
