package org.rawi.reading.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rawi.reading.Reading;

/** A path and all below it, in the order of the names; links are followed, never round in a circle. */
final class Walk {
    private final Consumer<Reading> to;

    /** @param to takes what cannot be walked, and what is passed over */
    Walk(Consumer<Reading> to) {
        this.to = to;
    }

    /** Hands on each file with its path relative to {@code root}, a file's own name where {@code root} is a file. */
    void forEach(Path root, BiConsumer<Path, String> file) {
        if (Files.isDirectory(root)) {
            folder(root, root, new HashSet<>(), file);
        } else if (Files.exists(root)) {
            Path name = root.getFileName();
            file.accept(root, name == null ? Inputs.shown(root) : name.toString());
        } else {
            to.accept(missing(root));
        }
    }

    private void folder(Path root, Path folder, Set<Path> above, BiConsumer<Path, String> file) {
        try {
            Path real = folder.toRealPath();
            if (!above.add(real)) {
                to.accept(new Reading.Skip(Inputs.shown(folder), "a link back to a folder above it"));
                return;
            }
            for (Path entry : sorted(folder)) {
                entry(root, entry, above, file);
            }
            above.remove(real);
        } catch (IOException unreadable) {
            to.accept(Formats.failure(Inputs.shown(folder), unreadable));
        }
    }

    private void entry(Path root, Path entry, Set<Path> above, BiConsumer<Path, String> file) {
        if (entry.getFileName().toString().startsWith(".")) {
            to.accept(new Reading.Skip(Inputs.shown(entry), "hidden"));
        } else if (Files.isDirectory(entry)) {
            folder(root, entry, above, file);
        } else if (Files.isRegularFile(entry)) {
            file.accept(entry, Inputs.shown(root.relativize(entry)));
        } else if (Files.exists(entry)) {
            to.accept(new Reading.Skip(Inputs.shown(entry), "neither file nor folder"));
        } else {
            to.accept(missing(entry));
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted(
                            Comparator.comparing(entry -> entry.getFileName().toString()))
                    .toList();
        }
    }

    private static Reading.Failure missing(Path path) {
        String reason = Files.isSymbolicLink(path) ? "a link to nothing" : "not there";
        return new Reading.Failure("file", Inputs.shown(path), reason, "a file, a folder, or - for standard input");
    }
}
