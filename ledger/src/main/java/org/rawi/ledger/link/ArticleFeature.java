package org.rawi.ledger.link;

import java.util.List;
import org.rawi.ledger.telling.Telling;
import org.rawi.ledger.telling.Voice;

/**
 * Two claims of one article by one origin are two events: the same event told twice is one claim already (codebook, «One claim,
 * or two», rule 4). By another origin they may well be one.
 *
 * <p>A headline and its story may still be two claims of one event, where the coder did not see that they agree. Two claims of one
 * kind that nothing sets apart are therefore not put together for their own sake, but do not keep apart what others tell of.
 */
final class ArticleFeature implements Feature {
    private final Feature time;
    private final Feature place;

    ArticleFeature(Feature time, Feature place) {
        this.time = time;
        this.place = place;
    }

    @Override
    public double weight(Telling one, Telling other) {
        return areOneVoice(one, other) && areApart(one, other) ? NEVER : 0;
    }

    /** Whether one origin tells both in one article. */
    boolean areOneVoice(Telling one, Telling other) {
        boolean together = one.document().equals(other.document()) && one.article() == other.article();
        return together && saidBySame(one, other) && one.modality() == other.modality();
    }

    private boolean areApart(Telling one, Telling other) {
        return !one.kind().equals(other.kind()) || time.weight(one, other) < 0 || place.weight(one, other) <= 0;
    }

    @Override
    public String reason(Telling one, Telling other) {
        return null;
    }

    private static boolean saidBySame(Telling one, Telling other) {
        return keys(one).equals(keys(other));
    }

    private static List<String> keys(Telling telling) {
        return telling.speakers().stream().map(ArticleFeature::key).sorted().toList();
    }

    private static String key(Voice voice) {
        return voice.id() == null ? voice.type() + " " + voice.text() : voice.id();
    }
}
