package org.rawi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.model.Document;

/** What is opened, what is refused, and what another program sees. */
class DataSetOpeningTest {
    private static final Clock CLOCK = Clock.fixed(Sample.NOON, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private DataSet open(String name) {
        return DataSet.open(DataSetAddress.of(folder.resolve(name).toString()), CLOCK);
    }

    @Test
    void aFileThatIsSomethingElseIsRefusedAndLeftAsItIs() throws IOException {
        Path file = folder.resolve("notes.txt");
        Files.writeString(file, "notes, and more of them");
        assertThatThrownBy(() -> open("notes.txt"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no data set of Rawi");
        assertThat(file).hasContent("notes, and more of them");
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefused() throws SQLException {
        execute("other.db", "CREATE TABLE mine (x)");
        assertThatThrownBy(() -> open("other.db")).hasMessageContaining("a database of another program");
    }

    @Test
    void aDataSetOfALaterVersionIsRefused() throws SQLException {
        open("set.rawi").close();
        execute(
                "set.rawi",
                "INSERT INTO rawi_schema_history SELECT installed_rank + 1000, '999', description, type, script, checksum, "
                        + "installed_by, installed_on, execution_time, success FROM rawi_schema_history WHERE version = '1'");
        assertThatThrownBy(() -> open("set.rawi")).hasMessageContaining("a later version of Rawi");
    }

    @Test
    void aMissingFolderAndAnUnknownAddressAreSaid() {
        assertThatThrownBy(() -> open("none/set.rawi")).hasMessageContaining("there is no folder");
        assertThatThrownBy(() -> DataSetAddress.of("jdbc:mysql://host/db")).hasMessageContaining("jdbc:postgresql");
    }

    @Test
    void aPasswordIsNeverShown() {
        assertThat(DataSetAddress.of("jdbc:postgresql://u:secret@h/db?password=secret&user=u")
                        .toString())
                .doesNotContain("secret");
    }

    @Test
    void anyToolForSqliteReadsTheViews() throws SQLException {
        Document document = Sample.document("a.txt", Sample.TEXT);
        try (DataSet set = open("set.rawi")) {
            set.documents().keep(set.runs().begin(Sample.CODING, ""), Sample.coded(document, Sample.claim(document)));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("set.rawi"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT c.kind, c.places, c.according_to, p.adm1 FROM claims c JOIN claim_places p ON p.claim = c.claim")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1) + "|" + row.getString(2) + "|" + row.getString(3) + "|" + row.getString(4))
                    .isEqualTo("air_strike|حرستا|ناشطون|sy.SY03");
        }
    }

    private void execute(String name, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(name));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
