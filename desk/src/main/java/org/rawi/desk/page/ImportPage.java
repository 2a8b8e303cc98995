package org.rawi.desk.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rawi.desk.words.Catalogue;

/**
 * Taking texts in: the run that goes on, and the runs before it.
 *
 * @param kept whether there is a data set to take them into
 * @param going the run that goes on, or null
 * @param past the runs before it, the latest first
 */
public record ImportPage(boolean kept, Going going, List<Past> past) {
    /**
     * A run that goes on.
     *
     * @param done how many documents are coded and kept
     * @param skipped how many are passed over
     * @param failed how many could not be read
     * @param percent how much of what is to be read has been read, in hundredths
     */
    public record Going(long done, long skipped, long failed, int percent) {}

    /**
     * A run that has ended, or was broken off.
     *
     * @param run its number
     * @param what what was taken in
     * @param began when it began
     * @param ended whether it went to its end
     * @param done how many documents were coded
     * @param skipped how many were passed over
     * @param failed how many could not be read
     * @param claims how many claims were made
     */
    public record Past(
            long run, String what, String began, boolean ended, long done, long skipped, long failed, long claims) {}

    /** Takes texts in, and fills the page. */
    public interface Source {
        ImportPage imports(Catalogue words);

        /** Begins to take in the files of {@code folder}, and deletes it when done; false where a run goes on already. */
        boolean begin(Path folder);

        /** What failed in a run, as CSV; none where there is no such run. */
        Optional<String> failures(long run);
    }

    /** Nothing is taken in where nothing is kept. */
    public static final Source NONE = new Source() {
        @Override
        public ImportPage imports(Catalogue words) {
            return new ImportPage(false, null, List.of());
        }

        @Override
        public boolean begin(Path folder) {
            return false;
        }

        @Override
        public Optional<String> failures(long run) {
            return Optional.empty();
        }
    };

    public ImportPage {
        past = List.copyOf(past);
    }
}
