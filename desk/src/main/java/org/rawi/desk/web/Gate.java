package org.rawi.desk.web;

import java.util.EnumSet;
import java.util.Set;
import org.rawi.store.Right;

/** Knows who asks. */
public interface Gate {
    Visitor visitor(Knock knock);

    /** What is answered to someone who may not have what was asked for; null for the page that says so. */
    default Answer turnAway(Knock knock, Visitor visitor) {
        return null;
    }

    /** Notes that something was done that the audit keeps. */
    default void note(Visitor visitor, String what, String about) {}

    /** One person on the own machine. */
    static Gate alone(String who) {
        return knock -> Visitor.alone(who);
    }

    /** Everyone, for looking only. */
    static Gate published() {
        Visitor reader = new Visitor("", null, EnumSet.of(Right.LOOK, Right.READ_TEXTS), null);
        return knock -> knock.method().equals("GET") ? reader : new Visitor("", null, Set.of(), null);
    }
}
