package org.rawi.reading;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Document;
import org.rawi.reading.input.Inputs;

/** Bytes read as standard input is: what came of them. */
public final class Bytes {
    /** What comes with Rawi. */
    public static final Knowledge KNOWLEDGE = Knowledge.bundled();

    private Bytes() {}

    /** Everything that was told of {@code bytes}, in its order. */
    public static List<Reading> read(byte[] bytes) {
        List<Reading> readings = new ArrayList<>();
        new Inputs(List.of("-"), Given.NOTHING, KNOWLEDGE, new ByteArrayInputStream(bytes)).forEach(readings::add);
        return readings;
    }

    /** The documents in {@code bytes}. */
    public static List<Document> documents(byte[] bytes) {
        return read(bytes).stream()
                .filter(Reading.Text.class::isInstance)
                .map(reading -> ((Reading.Text) reading).document())
                .toList();
    }

    /** What failed in {@code bytes}, each as the line that the user sees. */
    public static List<String> failures(byte[] bytes) {
        return read(bytes).stream()
                .filter(Reading.Failure.class::isInstance)
                .map(reading -> ((Reading.Failure) reading).line())
                .toList();
    }
}
