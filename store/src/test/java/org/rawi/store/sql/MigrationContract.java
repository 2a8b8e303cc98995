package org.rawi.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.store.CodedDocument;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;
import org.rawi.store.Decided;
import org.rawi.store.Key;
import org.rawi.store.Role;
import org.rawi.store.Sample;
import org.rawi.store.StoredClaim;
import org.rawi.store.sql.Migrations.Dialect;

/**
 * A data set of each form that was released, filled as that version filled it, is brought to the form of this one with all that it
 * held. A released form's file of rows is never changed.
 */
abstract class MigrationContract {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Pattern ROW = Pattern.compile("INSERT INTO (\\w+) ");

    @TempDir
    Path folder;

    /** The address of a database with nothing in it, marked as Rawi's where such are marked. */
    abstract DataSetAddress newAddress() throws SQLException;

    abstract Dialect dialect();

    /** What must be said to the database after rows came with numbers of their own. */
    abstract void goOn(Statement statement) throws SQLException;

    @ParameterizedTest
    @ValueSource(strings = {"1"})
    void allThatAReleasedFormHeldIsThere(String form) throws SQLException {
        DataSetAddress address = released(form);
        Map<String, Long> before = counted(address, form);
        try (DataSet set = DataSet.open(address, CLOCK)) {
            assertThat(set.faults()).isEmpty();
            assertThat(counted(address, form)).containsAllEntriesOf(before);
            assertThat(set.documents().count()).isEqualTo(2);
            assertThat(set.claims().count()).isEqualTo(2);
            assertThat(set.incidents().count()).isEqualTo(1);
            assertThat(set.settings().find("embargo")).contains("30");
            assertThat(set.changes().latest()).isEqualTo(15);
            assertThat(set.runs().find(1).orElseThrow().failed()).isEqualTo(1);
            List<Decision> decisions = new ArrayList<>();
            set.decisions().forEach(decisions::add);
            assertThat(decisions)
                    .extracting(Decision::action)
                    .containsExactly(Action.ACCEPT, Action.CORRECT, Action.MERGE, Action.REJECT, Action.UNDO);
            assertThat(decisions.get(1).reason()).isEqualTo("لا يقول النص ما كان");
            assertThat(set.searches().all()).singleElement().satisfies(search -> {
                assertThat(search.query()).isEqualTo("?place=sy.SY03&kind=air_strike");
                assertThat(set.searches().follows(search.id())).isZero();
            });
            set.claims().forEach(claim -> assertThat(
                            set.documents().find(claim.hash()).orElseThrow().text())
                    .contains(StoredClaim.trigger(claim.claim()).text()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1"})
    void workGoesOnFromThere(String form) throws SQLException {
        DataSetAddress address = released(form);
        try (DataSet set = DataSet.open(address, CLOCK)) {
            long run = set.runs().begin(Sample.CODING, "");
            CodedDocument another = Sample.coded(Sample.document("new.txt", Sample.TEXT));
            set.documents().keep(run, another);
            assertThat(set.documents().count()).isEqualTo(3);
            List<StoredClaim> claims = new ArrayList<>();
            set.claims().forEach(claims::add);
            assertThat(set.decisions()
                            .decide(
                                    Sample.decision(
                                            "d6",
                                            "قارئ ٣",
                                            Action.UNSURE,
                                            claims.get(1).anchor()),
                                    Long.MAX_VALUE))
                    .isInstanceOf(Decided.Kept.class);
            set.keys().add(new Key("k1", "map", "map", Role.READER, CLOCK.instant(), null, null), "hash");
            assertThat(set.members().any()).isFalse();
            assertThat(set.takedowns().all()).isEmpty();
            assertThat(set.faults()).isEmpty();
        }
    }

    @Test
    void theFilesOfRowsAreThoseOfEveryReleasedForm() {
        assertThat(MigrationContract.class.getResource("/org/rawi/store/released/form-1.sql"))
                .isNotNull();
    }

    private DataSetAddress released(String form) throws SQLException {
        DataSetAddress address = newAddress();
        String url = url(address);
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:org/rawi/store/migration")
                .table("rawi_schema_history")
                .placeholders(dialect().words())
                .target(form)
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String row : rows(form)) {
                statement.execute(row);
            }
            goOn(statement);
        }
        return address;
    }

    static String url(DataSetAddress address) {
        return address.file().map(file -> "jdbc:sqlite:" + file).orElse(address.location());
    }

    private static List<String> rows(String form) {
        try (InputStream bytes =
                MigrationContract.class.getResourceAsStream("/org/rawi/store/released/form-" + form + ".sql")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("--"))
                    .map(line -> line.substring(0, line.length() - 1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Long> counted(DataSetAddress address, String form) throws SQLException {
        Map<String, Long> counted = new HashMap<>();
        try (Connection connection = DriverManager.getConnection(url(address));
                Statement statement = connection.createStatement()) {
            for (String row : rows(form)) {
                Matcher table = ROW.matcher(row);
                if (table.find() && !counted.containsKey(table.group(1))) {
                    try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table.group(1))) {
                        count.next();
                        counted.put(table.group(1), count.getLong(1));
                    }
                }
            }
        }
        return counted;
    }
}
