package org.rawi.export;

import java.util.Optional;
import org.rawi.model.Claim;
import org.rawi.model.Evidence;
import org.rawi.model.Words;

/** The words that opened a claim; an offset in a record's separate title is written «title:12». */
final class Trigger {
    private Trigger() {}

    static String text(Claim claim) {
        return find(claim).map(Words::text).orElse(null);
    }

    static String start(Claim claim) {
        return find(claim).map(words -> offset(words, words.start())).orElse(null);
    }

    static String end(Claim claim) {
        return find(claim).map(words -> offset(words, words.end())).orElse(null);
    }

    private static Optional<Words> find(Claim claim) {
        return claim.evidence().stream()
                .filter(evidence -> evidence.role().equals("trigger"))
                .map(Evidence::words)
                .findFirst();
    }

    private static String offset(Words words, int offset) {
        return words.inTitle() ? "title:" + offset : Integer.toString(offset);
    }
}
