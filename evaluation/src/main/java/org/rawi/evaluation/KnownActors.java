package org.rawi.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The actor ids that gold uses; an id that is a part of another counts half only where it is one of them.
 *
 * <p>Without that a bare country, {@code syria}, would be half right for its army.
 */
public final class KnownActors {
    private final Predicate<String> known;

    private KnownActors(Predicate<String> known) {
        this.known = known;
    }

    /** Those ids and no others. */
    public static KnownActors of(Set<String> ids) {
        return new KnownActors(Set.copyOf(ids)::contains);
    }

    /** Every id is known. */
    public static KnownActors all() {
        return new KnownActors(id -> true);
    }

    /** The ids in the first column of a file of tab-separated values. */
    public static KnownActors read(Path file) throws IOException {
        Set<String> ids = new TreeSet<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                ids.add(line.split("\t", 2)[0].strip());
            }
        }
        return of(ids);
    }

    /** The file {@code actors.tsv} beside the folder of {@code gold}, where there is one. */
    public static Optional<Path> findBeside(Path gold) {
        Path folder = Files.isDirectory(gold)
                ? gold.toAbsolutePath()
                : gold.toAbsolutePath().getParent();
        Path file = folder.normalize().resolveSibling("actors.tsv");
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** 1 for the same id, one half where one is a part of the other ({@code sdf}, {@code sdf.spokesman}), else 0. */
    double credit(String gold, String got) {
        if (gold.equals(got)) {
            return 1;
        }
        return got != null && known.test(got) && (gold.startsWith(got + ".") || got.startsWith(gold + ".")) ? 0.5 : 0;
    }
}
