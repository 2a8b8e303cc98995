package org.rawi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeBinaryTest {
    @TempDir
    private Path root;

    private static byte[] written(KnowledgeImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        KnowledgeBinary.write(image, out);
        return out.toByteArray();
    }

    @Test
    void whatIsWrittenIsReadBackEqual() throws IOException {
        KnowledgeImage image = SmallKnowledge.at(root).compile();
        assertThat(KnowledgeBinary.read(new ByteArrayInputStream(written(image))))
                .isEqualTo(image);
    }

    @Test
    void theSameSourcesGiveTheSameBytes() throws IOException {
        byte[] first = written(SmallKnowledge.at(root.resolve("a")).compile());
        assertThat(written(SmallKnowledge.at(root.resolve("b")).compile())).isEqualTo(first);
    }

    @Test
    void theChecksumChangesWithTheSources() throws IOException {
        SmallKnowledge small = SmallKnowledge.at(root);
        String before = small.compile().checksum();
        assertThat(before).matches("sha256:[0-9a-f]{64}");
        small.rows(Table.NUMBERS, "1\tواحد\t\town knowledge");
        assertThat(small.compile().checksum()).isNotEqualTo(before);
    }

    @Test
    void aCompiledFileLoadsAsItsFolderDoes() throws IOException {
        SmallKnowledge small = SmallKnowledge.at(root);
        Path binary = root.resolve("rawi.knowledge");
        Files.write(binary, written(small.compile()));
        Knowledge loaded = Knowledge.load(binary);
        assertThat(loaded.checksum()).isEqualTo(small.load().checksum());
        assertThat(loaded.rows(Table.PLACES)).isEqualTo(small.load().rows(Table.PLACES));
        assertThat(loaded.kinds()).containsOnlyKeys("air_strike");
    }

    @Test
    void anyOtherFileIsRefused() {
        byte[] bytes = "قصف الطيران".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> KnowledgeBinary.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a knowledge binary");
    }
}
