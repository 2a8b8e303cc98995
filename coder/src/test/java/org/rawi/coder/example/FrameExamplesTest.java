package org.rawi.coder.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.compile.KnowledgeFolder;

/** Every example of every frame, each a test of its own, run against all knowledge. */
class FrameExamplesTest {
    private static final Path FOLDER = Path.of("..", "knowledge-data", "src", "main", "knowledge");

    @TestFactory
    Stream<DynamicTest> everyExampleGivesExactlyWhatItSays() throws IOException {
        ExampleCheck check = new ExampleCheck(Knowledge.load(FOLDER));
        return KnowledgeFolder.examples(FOLDER).stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.file() + ":" + example.line() + " " + example.sort(),
                        () -> assertThat(check.failure(example)).isEmpty()));
    }
}
