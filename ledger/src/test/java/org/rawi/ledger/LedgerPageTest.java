package org.rawi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rawi.knowledge.Knowledge;

/** Every worked example of docs/ledger.md gives what stands there. */
class LedgerPageTest {
    private static final Views VIEWS = new Views(Knowledge.bundled());

    @TestFactory
    Stream<DynamicTest> everyWorkedExampleGivesWhatStandsThere() throws IOException {
        List<WorkedExample> examples = WorkedExample.of(Files.readAllLines(page()));
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.view() + ", line " + example.line(), () -> assertThat(VIEWS.show(example).stream()
                                        .map(WorkedExample::plain)
                                        .toList())
                                .isEqualTo(example.expected())));
    }

    private static Path page() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("ARCHITECTURE.md"))) {
            folder = folder.getParent();
        }
        return folder.resolve("docs/ledger.md");
    }
}
