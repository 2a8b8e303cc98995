package org.rawi.coder.claim;

import java.util.List;
import org.rawi.model.Article;
import org.rawi.model.Casualty;
import org.rawi.model.Span;

/** «ضابطاً وجندياً قُتلا»: two singles side by side are two. */
final class Sums {
    private static final int GAP = 3;

    private Sums() {}

    static void singles(List<Casualty> casualties, Article article) {
        for (int i = 0; i < casualties.size(); i++) {
            for (int k = 0; k < casualties.size(); k++) {
                if (i != k && joins(casualties.get(i), casualties.get(k))) {
                    Casualty sum = sum(casualties.get(i), casualties.get(k), article);
                    casualties.set(i, sum);
                    casualties.remove(k);
                    singles(casualties, article);
                    return;
                }
            }
        }
    }

    private static boolean joins(Casualty a, Casualty b) {
        boolean exact = isExact(a) && isExact(b) && a.effect().equals(b.effect());
        int gap = b.words().start() - a.words().end();
        return exact
                && a.min() + b.min() <= 4
                && gap >= 0
                && gap <= GAP
                && a.words().inTitle() == b.words().inTitle()
                && b.words().start() > a.words().start();
    }

    private static boolean isExact(Casualty one) {
        return one.min() != null && one.min().equals(one.max());
    }

    private static Casualty sum(Casualty a, Casualty b, Article article) {
        int lead = a.words().inTitle() || article.document().title() == null
                ? 0
                : article.document().title().length() + 1;
        Span span = new Span(a.words().start() + lead, b.words().end() + lead);
        String group = a.group().equals(b.group()) ? a.group() : "unknown";
        return new Casualty(
                a.effect(),
                group,
                a.min() + b.min(),
                a.max() + b.max(),
                a.about() || b.about(),
                false,
                null,
                article.words(span));
    }
}
