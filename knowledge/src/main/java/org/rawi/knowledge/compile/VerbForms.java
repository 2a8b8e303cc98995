package org.rawi.knowledge.compile;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The folded forms of a verb in all persons, past and present, active and passive where they are written alike.
 *
 * <p>«نفى» gives نفى نفت نفوا نفيا …, «قال» قال قالت قالوا …; forms that no newspaper writes are left out (first and second
 * persons keep only what quotations need).
 */
final class VerbForms {
    private VerbForms() {}

    /** Past forms of a folded lemma. */
    static Set<String> past(String lemma) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(lemma);
        if (endsWeak(lemma)) {
            String bare = lemma.substring(0, lemma.length() - 1);
            add(forms, bare, "ت", "وا", "تا", "يا", "يت", "ينا", "وت", "ونا");
        } else {
            add(forms, lemma, "ت", "وا", "ا", "تا", "نا");
        }
        return forms;
    }

    /** Present and future forms of a folded third masculine present, «يقصف». */
    static Set<String> present(String third) {
        Set<String> forms = new LinkedHashSet<>();
        if (!third.startsWith("ي") || third.length() < 3) {
            forms.add(third);
            return forms;
        }
        String stem = third.substring(1);
        for (String person : new String[] {"ي", "ت", "ن", "ا"}) {
            forms.add(person + stem);
            forms.add("س" + person + stem);
        }
        boolean weak = endsWeak(stem) || stem.endsWith("و");
        String bare = weak ? stem.substring(0, stem.length() - 1) : stem;
        if (weak) {
            add(forms, "ي" + bare, "", "ون", "وا", "ان");
            add(forms, "ت" + bare, "", "ان");
        }
        add(forms, "ي" + bare, "ون", "وا", "ان", "ن");
        add(forms, "سي" + bare, "ون", "ان");
        add(forms, "ت" + bare, "ان", "ون");
        // jussive of hollow verbs, «لم يقل»
        if (stem.length() == 3 && (stem.charAt(1) == 'و' || stem.charAt(1) == 'ي' || stem.charAt(1) == 'ا')) {
            add(forms, "ي" + stem.charAt(0) + stem.charAt(2), "");
            add(forms, "ت" + stem.charAt(0) + stem.charAt(2), "");
        }
        return forms;
    }

    /** The sound noun forms of a participle or masdar: with the article, feminine, plural, dual. */
    static Set<String> participle(String base) {
        Set<String> forms = new LinkedHashSet<>();
        for (String form :
                new String[] {base, base + "ه", base + "ين", base + "ون", base + "ات", base + "ان", base + "تين"}) {
            forms.add(form);
            forms.add("ال" + form);
        }
        if (base.endsWith("ه")) {
            forms.add(base.substring(0, base.length() - 1) + "ات");
        }
        return forms;
    }

    private static boolean endsWeak(String word) {
        return word.endsWith("ي") || word.endsWith("ا");
    }

    private static void add(Set<String> forms, String stem, String... endings) {
        for (String ending : endings) {
            forms.add(stem + ending);
        }
    }
}
