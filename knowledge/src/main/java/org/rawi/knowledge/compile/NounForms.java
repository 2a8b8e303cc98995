package org.rawi.knowledge.compile;

import java.util.LinkedHashSet;
import java.util.Set;

/** The folded forms of nouns and adjectives of relation: definite, dual, and «روسي» as روسية الروسي الروسية الروس. */
final class NounForms {
    private NounForms() {}

    /** A noun as listed, with its article, accusative and dual. */
    static Set<String> noun(String base) {
        Set<String> forms = new LinkedHashSet<>();
        if (base.contains(" ")) {
            phrase(forms, base);
            return forms;
        }
        String open = base.endsWith("ه") ? base.substring(0, base.length() - 1) + "ت" : base;
        add(forms, base);
        add(forms, open + "ين");
        add(forms, open + "ان");
        forms.add(base.endsWith("ه") ? open + "ي" : base + "ا");
        return forms;
    }

    /** A masdar has an article, «الالتحاق» too, and an accusative; a dual only where nouns list it. */
    static Set<String> masdar(String base) {
        Set<String> forms = new LinkedHashSet<>();
        both(forms, base);
        forms.add(base.endsWith("ه") ? base : base + "ا");
        return forms;
    }

    /** «ضربة جوية» also as «الضربة الجوية», «ضربه الجوي»: the article on each word or on none. */
    private static void phrase(Set<String> forms, String base) {
        forms.add(base);
        String[] words = base.split(" ");
        if (words.length == 2 && !words[1].startsWith("ال") && !words[0].startsWith("ال")) {
            forms.add("ال" + words[0] + " ال" + words[1]);
            forms.add(words[0] + " ال" + words[1]);
        } else if (!words[0].startsWith("ال")) {
            forms.add("ال" + base);
        }
    }

    /** An adjective of relation, given without the article («ألماني» has none), in both genders and definite. */
    static Set<String> adjective(String base) {
        Set<String> forms = new LinkedHashSet<>();
        if (base.contains(" ")) {
            forms.add(base);
            return forms;
        }
        both(forms, base);
        if (base.endsWith("ي")) {
            both(forms, base + "ه");
            both(forms, base + "ين");
            both(forms, base + "ون");
            both(forms, base + "ان");
            both(forms, base + "تين");
            both(forms, base + "ات");
            forms.add(base + "ا");
        }
        return forms;
    }

    private static void both(Set<String> forms, String base) {
        forms.add(base);
        forms.add("ال" + base);
    }

    private static void add(Set<String> forms, String base) {
        forms.add(base);
        if (!base.startsWith("ال")) {
            forms.add("ال" + base);
        }
    }
}
