package org.rawi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.model.Document;

/** A data set in an encrypted file. */
class EncryptedDataSetTest {
    private static final Clock CLOCK = Clock.fixed(Sample.NOON, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private DataSetAddress address(String name, String passphrase) {
        return DataSetAddress.of(folder.resolve(name).toString(), passphrase);
    }

    @Test
    void nothingOfItIsReadableInTheFiles() throws IOException {
        Document document = Sample.document("readable.txt", Sample.TEXT);
        try (DataSet set = DataSet.open(address("a.rawi", "one two"), CLOCK)) {
            set.documents().keep(set.runs().begin(Sample.CODING, ""), Sample.coded(document, Sample.claim(document)));
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                    assertThat(bytes).as(file.toString()).doesNotContain("readable", "air_strike", "CREATE TABLE");
                }
            }
        }
    }

    @Test
    void whatIsKeptIsThereForWhoHasThePassphrase() {
        DataSetAddress address = address("a.rawi", "كلمة سرّ ٤٢ 'quoted'");
        Document document = Sample.document("a.txt", Sample.TEXT);
        try (DataSet set = DataSet.open(address, CLOCK)) {
            set.documents().keep(set.runs().begin(Sample.CODING, ""), Sample.coded(document, Sample.claim(document)));
        }
        try (DataSet set = DataSet.open(address, CLOCK)) {
            assertThat(set.claims().of(document.hash())).hasSize(1);
        }
    }

    @Test
    void aWrongPassphraseIsSaid() {
        DataSet.open(address("a.rawi", "one"), CLOCK).close();
        assertThatThrownBy(() -> DataSet.open(address("a.rawi", "two"), CLOCK))
                .isInstanceOf(StoreException.class)
                .hasMessageEndingWith("a.rawi: the passphrase is wrong; right would be its own");
        assertThatThrownBy(() -> DataSet.open(address("a.rawi", null), CLOCK))
                .hasMessageContaining("encrypted, or no data set of Rawi");
    }
}
