package org.rawi.store;

import java.util.List;

/** What was done with a data set, but for decisions; it only grows. */
public interface Audit {
    /** For what the command did, which knows nobody's name. */
    String COMMAND = "command";

    /** Adds that {@code who} did {@code what}: «log_in», «role», «export». */
    void add(String who, String what, String about);

    /** At most {@code most} entries before the one numbered {@code before}, the latest first; 0 begins with the latest of all. */
    List<AuditEntry> latest(long before, int most);
}
