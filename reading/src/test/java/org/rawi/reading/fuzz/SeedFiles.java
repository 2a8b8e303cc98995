package org.rawi.reading.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of {@code examples/formats}, by folder and ending: what stands there is fuzzed, a new format from its first example on. */
final class SeedFiles {
    private static final Path FORMATS = Path.of("..", "examples", "formats");
    private static final int LARGEST = 256 * 1024;

    private final List<List<SeedFile>> families;

    private SeedFiles(List<List<SeedFile>> families) {
        this.families = families;
    }

    /**
     * One of them.
     *
     * @param path where it stands below {@code examples/formats}
     * @param bytes its content, not to be written to
     */
    @SuppressWarnings("ArrayRecordComponent")
    record SeedFile(Path path, byte[] bytes) {
        /** Its own name, by whose ending a format may know it. */
        String name() {
            return path.getFileName().toString();
        }
    }

    static SeedFiles load() throws IOException {
        Map<String, List<SeedFile>> families = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(FORMATS)) {
            List<Path> files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().matches(".*\\.(expected|md)"))
                    .sorted()
                    .toList();
            for (Path file : files) {
                if (Files.size(file) <= LARGEST) {
                    SeedFile seed = new SeedFile(FORMATS.relativize(file), Files.readAllBytes(file));
                    families.computeIfAbsent(family(seed), any -> new java.util.ArrayList<>())
                            .add(seed);
                }
            }
        }
        return new SeedFiles(families.values().stream().map(List::copyOf).toList());
    }

    private static String family(SeedFile seed) {
        return seed.path().getName(0) + "." + seed.name().replaceFirst("^[^.]*\\.", "");
    }

    /** One drawn at random, each family as likely as the next whatever it holds. */
    SeedFile draw(Random random) {
        List<SeedFile> family = families.get(random.nextInt(families.size()));
        return family.get(random.nextInt(family.size()));
    }

    /** The folders that have been found, in order. */
    List<String> folders() {
        return families.stream()
                .map(family -> family.get(0).path().getName(0).toString())
                .distinct()
                .collect(Collectors.toList());
    }
}
