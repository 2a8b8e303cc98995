package org.rawi.reading.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Outlet names of metadata to outlet ids: «BBC» and «bbc.co.uk» are {@code bbc}. */
public final class Outlets {
    private final Map<String, String> ids = new HashMap<>();

    /** @param keys ids by the names under which metadata know them */
    public Outlets(Map<String, String> keys) {
        keys.forEach((name, id) -> {
            ids.put(key(name), id);
            ids.putIfAbsent(key(id), id);
        });
    }

    /** The id of the outlet that metadata call {@code name}; the name as it is where none is known; null for none. */
    public String id(String name) {
        return name == null || name.isBlank() ? null : ids.getOrDefault(key(name), name.strip());
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
