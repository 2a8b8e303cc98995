package org.rawi.store;

import java.util.Map;
import java.util.Optional;

/** The settings of a data set, by name. */
public interface Settings {
    Optional<String> find(String name);

    void put(String name, String value);

    /** All of them, in the order of their names. */
    Map<String, String> all();
}
