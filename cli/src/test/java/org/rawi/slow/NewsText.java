package org.rawi.slow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Arabic articles without end, no two alike: sentences of the invented dispatches in {@code examples}, shuffled, their numbers drawn
 * anew. What they tell is nonsense; what it costs to code them is what dispatches cost.
 */
final class NewsText {
    private static final Path DISPATCHES = Path.of("..", "examples", "dispatches");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final int SHORTEST = 40;

    private final Random random;
    private final List<String> sentences = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    NewsText(long seed) throws IOException {
        this.random = new Random(seed);
        try (Stream<Path> files = Files.list(DISPATCHES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                List<String> lines = Files.readAllLines(file);
                titles.add(lines.get(0));
                lines.stream()
                        .filter(line -> line.length() > SHORTEST && line.endsWith("."))
                        .forEach(sentences::add);
            }
        }
    }

    /** A title, from 5 to 11 paragraphs. */
    List<String> article() {
        List<String> lines = new ArrayList<>(List.of(anew(drawn(titles))));
        for (int i = 5 + random.nextInt(7); i > 0; i--) {
            lines.add(anew(drawn(sentences)));
        }
        Collections.shuffle(lines.subList(1, lines.size()), random);
        return lines;
    }

    private String drawn(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String anew(String sentence) {
        return NUMBER.matcher(sentence).replaceAll((MatchResult number) -> String.valueOf(2 + random.nextInt(90)));
    }
}
