package org.rawi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {
    @TempDir
    Path folder;

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void aFolderIsReadInTheOrderOfItsNames() throws IOException {
        write("b.jsonl", "{\"document\":\"2\",\"kind\":\"vote\"}\n");
        write("a.jsonl", "\uFEFF{\"document\":\"1\",\"kind\":\"vote\"}\r\n\n");
        write("README.md", "no claims");
        assertThat(ClaimFile.read(folder)).extracting(ScoredClaim::document).containsExactly("1", "2");
    }

    @Test
    void aBrokenLineIsNamedWithFileAndLine() throws IOException {
        Path broken = write("c.jsonl", "{\"document\":\"1\",\"kind\":\"vote\"}\n{\"document\":\n");
        assertThatThrownBy(() -> ClaimFile.read(broken))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("c.jsonl:2: no JSON");
        Path kindless = write("d.jsonl", "{\"document\":\"1\"}\n");
        assertThatThrownBy(() -> ClaimFile.read(kindless)).hasMessageContaining("d.jsonl:1: no «kind»");
        Path list = write("e.jsonl", "[]\n");
        assertThatThrownBy(() -> GoldFile.read(list)).hasMessageContaining("e.jsonl:1: a JSON object is expected");
    }

    @Test
    void actorsStandBesideTheFolderOfGold() throws IOException {
        Path gold = Files.createDirectory(folder.resolve("gold"));
        Path file = Files.writeString(gold.resolve("a.jsonl"), "");
        assertThat(KnownActors.findBeside(gold)).isEmpty();
        Path actors = write("actors.tsv", "sdf\tSDF\n");
        assertThat(KnownActors.findBeside(gold))
                .hasValueSatisfying(p -> assertThat(p).hasSameBinaryContentAs(actors));
        assertThat(KnownActors.findBeside(file)).isPresent();
        assertThat(KnownActors.read(actors).credit("sdf.commander", "sdf")).isEqualTo(0.5);
        assertThat(KnownActors.read(actors).credit("syria.army", "syria")).isZero();
    }
}
