package org.rawi.coder.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rawi.text.Folding;

/**
 * Spellings that outlets use for one name, a letter apart: «آرك» and «آراك», «صلبا» and «صلبة».
 *
 * <p>Only what Arabic dispatches do confuse: long vowels, endings in «ا ه ي», letters that sound alike, a missing
 * article.
 * Short names have too many neighbours and get endings only.
 */
final class Spellings {
    private static final List<String> ALIKE =
            List.of("سص", "تط", "دض", "ذز", "زظ", "ضظ", "قغ", "قك", "قج", "كج", "هح", "ثت", "ثس", "ءا", "يا");
    private static final String LONG = "اوي";

    private Spellings() {}

    /** The other spellings of a name, folded. */
    static Set<String> of(String name) {
        String folded = Folding.fold(name.strip());
        Set<String> spellings = new LinkedHashSet<>();
        ends(folded, spellings);
        if (folded.length() >= 4) {
            inside(folded, spellings);
        }
        if (folded.length() >= 4) {
            spellings.add(folded.startsWith("ال") ? folded.substring(2) : "ال" + folded);
        }
        spellings.remove(folded);
        return spellings;
    }

    private static void ends(String name, Set<String> spellings) {
        int last = name.length() - 1;
        boolean open = last > 1 && "اهي".indexOf(name.charAt(last)) >= 0;
        String stem = open ? name.substring(0, last) : name;
        if (stem.length() >= 3) {
            spellings.add(stem + "ا");
            spellings.add(stem + "ه");
            if (open) {
                spellings.add(stem + "ي");
            }
        }
        if (name.endsWith("يه") || name.endsWith("يا")) {
            spellings.add(name.substring(0, last) + (name.endsWith("ه") ? "ا" : "ه"));
        }
    }

    private static void inside(String name, Set<String> spellings) {
        for (int i = 1; i < name.length(); i++) {
            for (int v = 0; v < LONG.length(); v++) {
                spellings.add(name.substring(0, i) + LONG.charAt(v) + name.substring(i));
            }
            char here = name.charAt(i);
            if (LONG.indexOf(here) >= 0) {
                spellings.add(name.substring(0, i) + name.substring(i + 1));
            }
        }
        for (int i = 0; i < name.length(); i++) {
            for (String pair : ALIKE) {
                int at = pair.indexOf(name.charAt(i));
                if (at >= 0) {
                    spellings.add(name.substring(0, i) + pair.charAt(1 - at) + name.substring(i + 1));
                }
            }
        }
    }
}
