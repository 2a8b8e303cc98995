package org.rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.reading.RefusedException;

class FirstLineTest {
    @TempDir
    private Path folder;

    @Test
    void theFirstLineIsTheSecret() throws IOException {
        assertThat(FirstLine.of(Files.writeString(folder.resolve("key"), "كلمة سر\r\na note\n")))
                .isEqualTo("كلمة سر");
    }

    @Test
    void anEmptySecretIsRefused() throws IOException {
        Path empty = Files.writeString(folder.resolve("key"), "\nnot here\n");
        assertThatThrownBy(() -> FirstLine.of(empty))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("key: its first line is empty");
    }
}
