package org.rawi.store.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Parts many ids into so few at a time that one statement can name them. */
final class Batches {
    private static final int IDS_AT_ONCE = 500;

    private Batches() {}

    static List<List<String>> of(Collection<String> ids) {
        List<String> all = ids.stream().distinct().toList();
        List<List<String>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += IDS_AT_ONCE) {
            batches.add(all.subList(from, Math.min(all.size(), from + IDS_AT_ONCE)));
        }
        return batches;
    }
}
