package org.rawi.coder.claim;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rawi.model.Article;
import org.rawi.model.Casualty;
import org.rawi.model.Span;

/** A list of the dead is one figure: «رجل وامرأة وطفلان» are four, «ما لا يقل عن 12 طفلاً وامرأتان» at least fourteen. */
final class Sums {
    private static final int GAP = 3;
    private static final Set<String> CIVIL = Set.of("civilians", "women", "children");

    private Sums() {}

    static void lists(List<Casualty> casualties, Article article) {
        for (int i = 0; i < casualties.size(); i++) {
            for (int k = 0; k < casualties.size(); k++) {
                if (i != k && joins(casualties.get(i), casualties.get(k), article)) {
                    Casualty sum = sum(casualties.get(i), casualties.get(k), article);
                    casualties.set(i, sum);
                    casualties.remove(k);
                    lists(casualties, article);
                    return;
                }
            }
        }
    }

    /** Drops a figure told twice, and «قتلى» with no number beside a figure of the dead. */
    static void tidy(List<Casualty> casualties) {
        Set<List<Object>> seen = new HashSet<>();
        List<Casualty> all = List.copyOf(casualties);
        casualties.removeIf(c -> {
            boolean told = isUncounted(c)
                    && all.stream()
                            .anyMatch(o -> !isUncounted(o)
                                    && (o.effect().equals(c.effect())
                                            || c.effect().equals("casualties"))
                                    && !isZero(o));
            return told || !seen.add(Arrays.asList(c.effect(), c.min(), c.max()));
        });
    }

    /** «قتلى», «عدد من عناصرها»: some, and no more is said. */
    private static boolean isUncounted(Casualty one) {
        return one.bare() || Integer.valueOf(1).equals(one.min()) && one.max() == null;
    }

    private static boolean isZero(Casualty one) {
        return Objects.equals(one.max(), 0);
    }

    private static boolean joins(Casualty a, Casualty b, Article article) {
        int gap = b.words().start() - a.words().end();
        return a.effect().equals(b.effect())
                && counts(a)
                && counts(b)
                && a.partOf() == null
                && b.partOf() == null
                && sameSide(a.group(), b.group())
                && gap >= 0
                && gap <= GAP
                && a.words().inTitle() == b.words().inTitle()
                && isAnd(a, b, article);
    }

    private static boolean isAnd(Casualty a, Casualty b, Article article) {
        if (b.words().text().startsWith("و")) {
            return true;
        }
        int gap = b.words().start() - a.words().end();
        return gap > 0 && article.words(gap(a, b, article)).text().endsWith("و");
    }

    private static Span gap(Casualty a, Casualty b, Article article) {
        int from = a.words().end();
        int to = b.words().start();
        return span(from, to, a, article);
    }

    private static Span span(int start, int end, Casualty one, Article article) {
        String title = article.document().title();
        int lead = one.words().inTitle() || title == null ? 0 : title.length() + 1;
        return new Span(start + lead, end + lead);
    }

    private static boolean counts(Casualty one) {
        return !one.bare() && one.min() != null && !isZero(one);
    }

    /** The dead of a side and those of none are told apart, «خمسة جنود ومدنيان». */
    private static boolean sameSide(String a, String b) {
        return a.equals(b) || !a.equals("target") && !b.equals("target");
    }

    private static Casualty sum(Casualty a, Casualty b, Article article) {
        Span span = span(a.words().start(), b.words().end(), a, article);
        boolean civil = CIVIL.contains(a.group()) && CIVIL.contains(b.group());
        String group = a.group().equals(b.group()) ? a.group() : civil ? "civilians" : "unknown";
        return new Casualty(
                a.effect(),
                group,
                a.min() + b.min(),
                a.max() == null || b.max() == null ? null : (Integer) (a.max() + b.max()),
                a.about() || b.about(),
                false,
                null,
                article.words(span));
    }
}
