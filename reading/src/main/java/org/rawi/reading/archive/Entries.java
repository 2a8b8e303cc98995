package org.rawi.reading.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.rawi.reading.Intake;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;

/**
 * The entries of an archive, one by one in its own order, each opened as it comes.
 *
 * <p>An entry's name is only a name: nothing is written, and one that leads out of the archive («../a.txt») is refused all the
 * same, since whoever made it meant no good.
 */
final class Entries<E extends ArchiveEntry> {
    private final Source source;
    private final ArchiveInputStream<E> archive;
    private final boolean isCompressed;

    /**
     * @param source the archive
     * @param archive its entries
     * @param isCompressed whether the archive compresses them itself
     */
    Entries(Source source, ArchiveInputStream<E> archive, boolean isCompressed) {
        this.source = source;
        this.archive = archive;
        this.isCompressed = isCompressed;
    }

    void openAll(Intake intake) throws IOException {
        for (E entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            if (!entry.isDirectory()) {
                open(entry, intake);
            }
        }
    }

    private void open(E entry, Intake intake) {
        String name = entry.getName().replace('\\', '/');
        String where = source.where() + "!/" + name;
        if (leadsOut(name)) {
            intake.accept(refused("an entry whose name leads out of the archive", "names that stay inside it", where));
        } else if (isHidden(name)) {
            intake.accept(new Reading.Skip(where, "hidden"));
        } else if (!archive.canReadEntryData(entry)) {
            intake.accept(
                    refused("an entry that is encrypted or packed in a way not known here", "a plain one", where));
        } else {
            intake.open(source.entry(name, isCompressed, new Unclosed(archive)));
        }
    }

    private static Reading.Failure refused(String reason, String right, String where) {
        return new RefusedException(reason, right).failure("entry", where);
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.matches("[A-Za-z]:.*")
                || Arrays.asList(name.split("/")).contains("..");
    }

    private static boolean isHidden(String name) {
        return Arrays.stream(name.split("/"))
                .anyMatch(part -> part.startsWith(".") && !part.equals(".") || part.equals("__MACOSX"));
    }

    /** The archive goes on when an entry is closed. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream archive) {
            super(archive);
        }

        @Override
        public void close() {}
    }
}
