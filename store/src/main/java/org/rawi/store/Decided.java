package org.rawi.store;

import java.util.List;
import org.rawi.model.Decision;

/** What came of a decision. */
public sealed interface Decided {
    /**
     * It is kept, and stays.
     *
     * @param decision as it is kept
     */
    record Kept(Decision decision) implements Decided {}

    /**
     * Someone decided on the same ground before; nothing is kept, and the reviewer must look again.
     *
     * @param unseen what the reviewer had not seen, in the order in which it was decided
     */
    record Late(List<Decision> unseen) implements Decided {
        public Late {
            unseen = List.copyOf(unseen);
        }
    }
}
