package org.rawi.desk.page;

import java.util.List;
import java.util.Optional;
import org.rawi.desk.words.Catalogue;

/**
 * The claim to be decided next, and the queue that it stands in.
 *
 * @param claim the claim, or null where none is left
 * @param why why it comes so early: uncertain, disputed, harm
 * @param article the page of its article
 * @param title the title of its article, or null
 * @param text the text round its words
 * @param offset where that text begins in the article
 * @param kinds kinds that it may be, in the order of the number keys
 * @param left how many are left
 * @param done how many are decided
 * @param last what was decided last, or null
 * @param seen the number of the last decision on the claim, 0 where there is none
 * @param state what people have come to of the claim
 * @param before the claim before in the queue, or null
 * @param after the claim after, or null
 */
public record ReviewPage(
        ArticlePage.Card claim,
        List<String> why,
        String article,
        String title,
        String text,
        int offset,
        List<String> kinds,
        int left,
        int done,
        Verdict last,
        long seen,
        String state,
        String before,
        String after) {
    /** The key for a decision, by its place on a keyboard with Latin letters. */
    public static String key(String action) {
        return switch (action) {
            case "accept" -> "A";
            case "reject" -> "R";
            case "unsure" -> "U";
            case "undo" -> "Z";
            default -> throw new IllegalArgumentException("no key for «" + action + "»");
        };
    }

    /**
     * What was decided of a claim.
     *
     * @param claim its id
     * @param action accept, reject, unsure, kind, merge or split
     * @param value the kind; for a merge and a split the other claims, parted by spaces; else null
     * @param reason why, or empty
     * @param seen the number of the last decision on it that the reviewer saw
     */
    public record Verdict(String claim, String action, String value, String reason, long seen) {}

    /** What came of a decision. */
    public enum Outcome {
        TAKEN,
        /** There is no such claim any more. */
        GONE,
        /** Someone else decided of it meanwhile; it must be looked at again. */
        LATE
    }

    /** Fills the queue, and takes what is decided. */
    public interface Source {
        /** The claim asked for, or the next that {@code who} has to decide. */
        ReviewPage review(Optional<String> claim, String who, Catalogue words);

        /** Takes a decision of {@code who}. */
        Outcome decide(String who, Verdict verdict);

        /** Takes back the last decision of {@code who}, and says of which claim it was. */
        Optional<Verdict> undo(String who);
    }

    public ReviewPage {
        why = List.copyOf(why);
        kinds = List.copyOf(kinds);
    }
}
