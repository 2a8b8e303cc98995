package org.rawi.reading.archive;

import java.util.Locale;

/** What a compressed file is called inside: «news.jsonl.gz» holds «news.jsonl», «news.tgz» holds «news.tar». */
final class Endings {
    private Endings() {}

    static String without(String name, String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                String bare = name.substring(0, name.length() - ending.length());
                return ending.startsWith(".t") ? bare + ".tar" : bare;
            }
        }
        return name;
    }
}
