package org.rawi.ledger.link;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rawi.ledger.party.Parties;
import org.rawi.ledger.telling.Telling;

/**
 * How likely two tellings are to speak of one event: log-odds summed over features, after Fellegi and Sunter, «A theory for record
 * linkage» (1969), with weights set by hand and each with its reason. Thread-safe.
 */
final class Comparison {
    /** Before anything is compared, two candidates are rather two events. */
    private static final double PRIOR = -3;

    /** Two claims of one article by one origin are never put together for their own sake. */
    private static final double UNDECIDED = 0.3;

    private final ArticleFeature article;
    private final List<Feature> features;

    Comparison(Parties parties, KindPairs pairs) {
        Feature time = new TimeFeature();
        Feature place = new PlaceFeature();
        article = new ArticleFeature(time, place);
        features = List.of(
                article,
                new KindFeature(pairs),
                time,
                place,
                new SideFeature(parties),
                new TollFeature(),
                new WordFeature());
    }

    /** 0 to 1; exactly 0 where something rules it out. */
    double score(Telling one, Telling other) {
        double sum = PRIOR;
        for (Feature feature : features) {
            sum += feature.weight(one, other);
            if (sum == Feature.NEVER) {
                return 0;
            }
        }
        double score = 1 / (1 + Math.exp(-sum));
        return article.areOneVoice(one, other) ? Math.min(score, UNDECIDED) : score;
    }

    /** What was found, feature by feature, with its weight: «same place (حرستا) +2.6». */
    List<String> reasons(Telling one, Telling other) {
        return features.stream()
                .flatMap(feature -> {
                    String reason = feature.reason(one, other);
                    return reason == null ? Stream.<String>empty() : Stream.of(reason + weight(feature, one, other));
                })
                .toList();
    }

    private static String weight(Feature feature, Telling one, Telling other) {
        double weight = feature.weight(one, other);
        return weight == Feature.NEVER ? " (never)" : String.format(Locale.ROOT, " %+.1f", weight);
    }
}
