package org.rawi.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rawi.ledger.Rulings;
import org.rawi.ledger.Rulings.Ruling;

/** A file of rulings: «join» or «split» and two claim ids a line, parted by tabs; «#» begins a remark. */
final class RulingsFile {
    private RulingsFile() {}

    /**
     * Reads rulings in the order of the file.
     *
     * @throws FileSystemException with file and line where a line is no ruling
     */
    static Rulings read(Path file) throws IOException {
        List<Ruling> rulings = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                rulings.add(ruling(file, i + 1, line));
            }
        }
        return Rulings.of(rulings);
    }

    private static Ruling ruling(Path file, int number, String line) throws FileSystemException {
        String[] cells = line.split("\\s+");
        boolean join = cells[0].equals("join");
        if (cells.length != 3 || !join && !cells[0].equals("split") || cells[1].equals(cells[2])) {
            throw new FileSystemException(
                    file + ":" + number,
                    null,
                    "«" + line + "» is no ruling; right would be «join CLAIM CLAIM» or «split CLAIM CLAIM»");
        }
        return join ? Ruling.join(cells[1], cells[2]) : Ruling.split(cells[1], cells[2]);
    }
}
