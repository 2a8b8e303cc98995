package org.rawi.ledger.origin;

import java.util.Objects;

/**
 * Who first said it. Two tellings with one key have one origin, whoever relays them.
 *
 * @param key what is equal in two tellings of one origin: «syrian_observatory», «syria.government», «activists via aawsat»
 * @param type the type of the voice: monitor, military_source, outlet …
 * @param party the actor whose word it is, or null for nobody's but its own
 * @param settled whether it can be told from other origins; unnamed sources of nobody known may be any of them
 */
public record Origin(String key, String type, String party, boolean settled) {
    public Origin {
        Objects.requireNonNull(key);
        Objects.requireNonNull(type);
    }
}
