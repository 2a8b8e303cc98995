package org.rawi.knowledge.codebook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An event scheme that Rawi's kinds are mapped to. */
public enum Scheme {
    /** «event type / sub-event type». */
    ACLED(" / ", 2, 2),
    /** «TYPE mode», or «TYPE» alone. */
    PLOVER(" ", 1, 2),
    /** A code, «195». */
    CAMEO(" ", 1, 1);

    private final String separator;
    private final int least;
    private final int most;

    Scheme(String separator, int least, int most) {
        this.separator = separator;
        this.least = least;
        this.most = most;
    }

    /** The name under which files know it, «acled». */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The parts between which its code is written: « / » for ACLED, a space for PLOVER. */
    String separator() {
        return separator;
    }

    boolean allows(int parts) {
        return least <= parts && parts <= most;
    }

    /** The scheme that files call {@code key}. */
    static Optional<Scheme> find(String key) {
        return Arrays.stream(values()).filter(s -> s.key().equals(key)).findFirst();
    }
}
