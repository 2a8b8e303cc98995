package org.rawi.coder.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;

/**
 * Who tells each mention of one sentence.
 *
 * <p>A verb tells all that follows it, up to the next teller; «بحسب» tells its clause where somebody told before it,
 * and else all that nobody tells: «قتل 3، بحسب المرصد، وأصيب آخرون».
 */
final class Stretches {
    private final MentionedSentence sentence;
    private final List<Telling> tellings;
    private Telling open;
    private Telling inserted;
    private int openCue = -1;
    private boolean act;
    private int floor;

    Stretches(MentionedSentence sentence) {
        this.sentence = sentence;
        tellings = new ArrayList<>(Collections.nCopies(sentence.size(), null));
    }

    /** The telling of each mention, null where nobody but the outlet tells it. */
    List<Telling> all() {
        return Collections.unmodifiableList(tellings);
    }

    /** The verb that tells what is being read, or null. */
    Telling open() {
        return open;
    }

    /** Whether the open one does something by its words, «رفضت قوات النظام …»: another can tell that it did. */
    void isAct(boolean speechAct) {
        act = speechAct;
    }

    /** Who tells the last mention, or null. */
    Telling last() {
        return tellings.isEmpty() ? null : tellings.get(tellings.size() - 1);
    }

    /** A quotation that came over from the sentence before tells the mentions up to its last token. */
    void carry(Telling telling, int token) {
        for (int i = 0; i < tellings.size() && sentence.mention(i).first() < token; i++) {
            tellings.set(i, telling);
        }
        floor = 0;
    }

    /** «قال X إن …»: from here on. */
    void forward(Telling telling, int first, int cue) {
        paint(telling, first, sentence.size());
        open = telling;
        openCue = cue;
        act = false;
    }

    /** «…، بحسب X، …»: what stands around it; {@code next} is the mention after its last word. */
    void around(Telling telling, int at, int next) {
        if (inserted != null && open == null && at <= floor + 1 && isMore(inserted, telling)) {
            Telling filled = inserted.filledBy(telling);
            Collections.replaceAll(tellings, inserted, filled);
            inserted = filled;
            floor = next;
            return;
        }
        inserted = telling;
        if (open == null) {
            for (int i = floor; i < tellings.size(); i++) {
                tellings.set(i, telling);
            }
            floor = next;
            return;
        }
        if (isMore(open, telling)) {
            Telling filled = open.filledBy(telling);
            Collections.replaceAll(tellings, open, filled);
            open = filled;
        } else if (act && clauseStart(at) == 0 && !telling.origins().isEmpty()) {
            Collections.replaceAll(tellings, open, telling);
            open = telling;
        } else if (!open.isSameAs(telling)) {
            int clause = clauseStart(at);
            paint(telling, clause, clause > openCue + 1 ? at : clause);
        }
    }

    /** Whether one names but relays and the other but origins. */
    private static boolean isMore(Telling told, Telling more) {
        return told.relays().isEmpty() && more.origins().isEmpty()
                || told.origins().isEmpty() && more.relays().isEmpty();
    }

    private void paint(Telling telling, int from, int end) {
        for (int i = from; i < end; i++) {
            tellings.set(i, telling);
        }
    }

    /** Where the clause begins that ends here: behind a contrast, a semicolon, or a comma and «و». */
    private int clauseStart(int at) {
        for (int i = at - 1; i > openCue; i--) {
            Mention mention = sentence.mention(i);
            boolean contrast = mention.isFunction("connector.contrast");
            boolean joined = mention.and() && i > 0 && Cues.isComma(sentence.mention(i - 1)) && mention.isPredicate();
            if (contrast || joined) {
                return i;
            }
        }
        return 0;
    }
}
