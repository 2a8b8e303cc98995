package org.rawi.desk.api;

import java.time.Clock;
import org.rawi.desk.web.Answer;
import org.rawi.desk.web.Gate;
import org.rawi.desk.web.Knock;
import org.rawi.desk.web.Visitor;
import org.rawi.store.DataSet;
import org.rawi.workflow.team.Programs;

/** Lets programs in by their keys, to what is for programs; all else is asked of another gate. */
public final class KeyGate implements Gate {
    private final Gate others;
    private final Programs programs;

    public KeyGate(Gate others, DataSet set, Clock clock) {
        this.others = others;
        this.programs = new Programs(set, clock);
    }

    private static boolean isOfProgram(Knock knock) {
        return knock.path().startsWith("/api/");
    }

    @Override
    public Visitor visitor(Knock knock) {
        if (!isOfProgram(knock) || knock.key() == null) {
            return others.visitor(knock);
        }
        return programs.find(knock.key())
                .map(key -> new Visitor(key.who(), "key " + key.id(), key.role().rights(), null))
                .orElseGet(() -> Visitor.guest(""));
    }

    @Override
    public Answer turnAway(Knock knock, Visitor visitor) {
        return isOfProgram(knock) ? null : others.turnAway(knock, visitor);
    }

    @Override
    public void note(Visitor visitor, String what, String about) {
        others.note(visitor, what, about);
    }
}
