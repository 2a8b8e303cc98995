package org.rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what docs/dataset.md shows. */
class DataSetPageTest {
    private static final Pattern ARGUMENT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)");

    @TempDir
    private Path folder;

    @Test
    void everyCommandAndEveryQuestionOfThePageWorks() throws IOException, SQLException {
        Path root = root();
        Files.writeString(folder.resolve("passphrase.txt"), "three secret words\n");
        List<String> commands = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        for (String line : Files.readAllLines(root.resolve("docs/dataset.md"))) {
            if (line.startsWith("./rawi ")) {
                commands.add(line.replaceAll("\\s+#.*", "").substring("./rawi ".length()));
            } else if (line.startsWith("SELECT ")) {
                questions.add(line);
            }
        }
        assertThat(commands).hasSizeGreaterThan(10);
        for (String command : commands) {
            run(command, root);
        }
        assertThat(questions).hasSizeGreaterThan(5);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("syria.rawi"));
                Statement statement = connection.createStatement()) {
            for (String question : questions) {
                statement.executeQuery(question).close();
            }
        }
    }

    private void run(String command, Path root) {
        String[] args = ARGUMENT.matcher(command)
                .results()
                .map(part ->
                        part.group(1) == null ? part.group(2) : part.group(1).replace("\\\"", "\""))
                .map(part -> part.startsWith("examples/")
                        ? root.resolve(part).toString()
                        : part.matches("[a-z][\\w-]*\\.(rawi|csv|txt)")
                                ? folder.resolve(part).toString()
                                : part)
                .toArray(String[]::new);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Rawi.run(
                args,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        assertThat(code)
                .as(command + "\n" + err.toString(StandardCharsets.UTF_8))
                .isZero();
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("ARCHITECTURE.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
