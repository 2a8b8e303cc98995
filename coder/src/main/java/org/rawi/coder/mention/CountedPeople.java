package org.rawi.coder.mention;

import java.util.List;
import java.util.Set;

/** Tells people who are counted, or told of as dead or hurt, from people who are only named: «مدنيين» is no toll by itself. */
final class CountedPeople {
    private static final int BACK = 4;
    private static final int AHEAD = 3;

    private final Readings readings;
    private final Set<String> tolling;

    /** {@code tolling} are the words that tell what befell people, by the names that frames know them by. */
    CountedPeople(Readings readings, Set<String> tolling) {
        this.readings = readings;
        this.tolling = tolling;
    }

    boolean isToll(TollParser.Found found, int at, List<Mention> before) {
        TollValue value = found.value();
        boolean number = found.numbered() || readings.sentence().token(at).isNumber();
        return value.effect() != null
                || !value.bare() && (number || followsToll(at, before) || precedesToll(found.end()));
    }

    /** «مقتل أحد عناصر», «قتل مساء أمس شاب», «شاب وعمه». */
    private boolean followsToll(int at, List<Mention> before) {
        boolean joined = readings.at(at).stream().anyMatch(m -> m.reading().and());
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - BACK); i--) {
            Mention mention = before.get(i);
            if (mention.isPredicate()) {
                return mention.predicate().entries().stream().anyMatch(e -> tolling.contains(e.key()));
            }
            if (mention.value() instanceof TollValue && joined) {
                return true;
            }
            boolean subject = mention.isActor() && i > 0 && isKilling(before.get(i - 1));
            if (!subject
                    && !(mention.value() instanceof TimeValue)
                    && !mention.isPlace()
                    && !mention.isFunction("prep.in")) {
                return false;
            }
        }
        return false;
    }

    /** «اغتال مجهولون القيادي»: the killer stands between the verb and whom he killed. */
    private boolean isKilling(Mention verb) {
        return verb.isPredicate()
                && verb.predicate().isVerb()
                && verb.predicate().entries().stream().anyMatch(e -> tolling.contains(e.key()));
    }

    private boolean precedesToll(int end) {
        for (int i = end; i < Math.min(readings.size(), end + AHEAD); i++) {
            if (readings.at(i).stream()
                    .anyMatch(m -> m.entry().tag().equals("past")
                            && tolling.contains(m.entry().key()))) {
                return true;
            }
        }
        return false;
    }
}
