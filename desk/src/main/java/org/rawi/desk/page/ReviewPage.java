package org.rawi.desk.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rawi.desk.words.Catalogue;
import org.rawi.workflow.Refusal;

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
 * @param seen the number of the latest change that is shown
 * @param before the claim before in the queue, or null
 * @param after the claim after, or null
 * @param changes what was corrected
 * @param said what was decided of it so far
 * @param forms what its fields can be corrected by
 * @param refused what was not taken, or null
 * @param open the field whose form is open, or empty
 * @param blind whether it is not shown what others decided
 */
public record ReviewPage(
        ArticlePage.Card claim,
        List<String> why,
        String article,
        String title,
        String text,
        int offset,
        List<String> kinds,
        long left,
        long done,
        Act last,
        long seen,
        String before,
        String after,
        List<Change> changes,
        List<Said> said,
        CorrectionForms forms,
        Refusal refused,
        String open,
        boolean blind) {
    /** Why people reject, merge and split, as the catalogue knows it under «reason.». */
    public static final List<String> REASONS =
            List.of("not_said", "no_event", "other_origin", "past_event", "told_twice", "wrong_reading");

    /** The key for a decision, by its place on a keyboard with Latin letters. */
    public static String key(String action) {
        return switch (action) {
            case "accept" -> "A";
            case "reject" -> "R";
            case "unsure" -> "U";
            case "undo" -> "Z";
            case "correct" -> "C";
            case "merge" -> "M";
            case "split" -> "S";
            case "alike" -> "L";
            default -> throw new IllegalArgumentException("no key for «" + action + "»");
        };
    }

    /**
     * What was decided last by whoever looks.
     *
     * @param id of the decision
     * @param action accept, reject, unsure, correct, place, merge, split, settle
     * @param claim the claim
     * @param count how many decisions it was
     * @param alike how many other claims look like that one, and may be decided on likewise
     */
    public record Act(String id, String action, String claim, int count, long alike) {}

    /**
     * A field that was corrected.
     *
     * @param field name of the field in the public format
     * @param machine what the machine had
     * @param now what it is now
     */
    public record Change(String field, String machine, String now) {}

    /**
     * A decision on the claim.
     *
     * @param who the reviewer
     * @param action what was decided
     * @param field the field, or null
     * @param value its value in words, or empty
     * @param reason why, or empty
     * @param at when
     */
    public record Said(String who, String action, String field, String value, String reason, String at) {}

    /**
     * What was decided of a claim.
     *
     * @param claim its id
     * @param action accept, reject, unsure, kind, merge or split
     * @param value the kind; for a merge and a split the other claims, parted by spaces; else null
     * @param reason why, or empty
     * @param seen the number of the latest change that the reviewer saw
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

    /**
     * Which claim is asked for, and how it is to be shown.
     *
     * @param claim the claim, or empty for the next that waits
     * @param open the field whose form is open, or empty
     * @param refused what was not taken, or null
     */
    public record Look(Optional<String> claim, String open, Refusal refused) {}

    /** The fields of a form, each with its values in order. */
    public record Form(Map<String, List<String>> fields) {
        /** The first value; empty where there is none. */
        public String first(String name) {
            return all(name).stream().map(String::strip).findFirst().orElse("");
        }

        public List<String> all(String name) {
            return fields.getOrDefault(name, List.of());
        }
    }

    /** Fills the queue, and takes what is decided. */
    public interface Source {
        /** The claim asked for, or the next that {@code who} has to decide. */
        ReviewPage review(Look look, String who, Catalogue words);

        /**
         * Takes a decision of {@code who}.
         *
         * @throws org.rawi.workflow.RefusedException where there is no such kind
         */
        Outcome decide(String who, Verdict verdict);

        /**
         * Takes a correction of {@code who}.
         *
         * @throws org.rawi.workflow.RefusedException where a value does not fit
         */
        Outcome correct(String who, Form form);

        /** Takes back the last act of {@code who}, and says of which claim it was. */
        Optional<String> undo(String who);

        /** Actors by what they are called, as JSON: id and name. */
        String actors(String asked, Catalogue words);

        /** Places by what they are called, or near a point, as JSON: id, name and where. */
        String places(Form asked, Catalogue words);

        /** The incidents that a claim can be merged with, or the claims that it can be split from. */
        Optional<LinkingPage> linking(String action, String claim, String who, Catalogue words);

        /** The claims for which a decision may hold as well. */
        Optional<AlikePage> alike(String decision, String who, Catalogue words);

        /** Takes the decision for each claim of the form that is chosen, as one act. */
        Outcome decideAlike(String who, Form form);

        /** What reviewers disagree on. */
        ContestedPage contested(Catalogue words);

        /** Settles what is contested. */
        Outcome settle(String who, Form form);

        /** How far reviewers agree, with one another and with the machine. */
        AgreementPage agreement();

        /** Says how claims are reviewed from now on. */
        void plan(Form form);
    }

    public ReviewPage {
        why = List.copyOf(why);
        kinds = List.copyOf(kinds);
        changes = List.copyOf(changes);
        said = List.copyOf(said);
    }
}
