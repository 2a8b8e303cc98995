package org.rawi.ledger.origin;

import java.util.Objects;

/**
 * Who first said it. Two tellings with one key have one origin, whoever relays them.
 *
 * @param key what is equal in two tellings of one origin: «syrian_observatory», «syria.government», «activists via aawsat»
 * @param type the type of the voice: monitor, military_source, outlet …
 * @param party the actor whose word it is, or null for nobody's but its own
 * @param naming how far it is named
 * @param publisher the body that published it for this one (a ministry for the general staff), or null
 */
public record Origin(String key, String type, String party, Naming naming, String publisher) {
    public Origin {
        Objects.requireNonNull(key);
        Objects.requireNonNull(type);
        Objects.requireNonNull(naming);
    }

    /** Whether it can be told from other origins; unnamed sources of nobody known may be any of them. */
    public boolean settled() {
        return naming != Naming.OPEN;
    }
}
