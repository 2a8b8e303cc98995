package org.rawi.ledger.disagreement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Kinds that one event cannot be both: {@code air_strike} and {@code shelling}. They stand in {@code kinds_at_odds.tsv}. */
final class Kinds {
    private static final String FILE = "kinds_at_odds.tsv";

    private final Set<String> pairs = new HashSet<>();

    private Kinds() {}

    static Kinds bundled() {
        Kinds kinds = new Kinds();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Kinds.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split("\t")).forEach(cells -> {
                kinds.pairs.add(cells[0] + " " + cells[1]);
                kinds.pairs.add(cells[1] + " " + cells[0]);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kinds;
    }

    Value of(String kind) {
        return new KindValue(kind, pairs);
    }

    private record KindValue(String text, Set<String> atOdds) implements Value {
        @Override
        public boolean agreesWith(Value other) {
            return !atOdds.contains(text + " " + other.text());
        }
    }
}
