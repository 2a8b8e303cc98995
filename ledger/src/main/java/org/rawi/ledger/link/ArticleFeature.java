package org.rawi.ledger.link;

import java.util.List;
import org.rawi.ledger.telling.Telling;
import org.rawi.ledger.telling.Voice;

/**
 * Two claims of one article by one origin are two events: the same event told twice is one claim already (codebook, «One claim,
 * or two», rule 4). By another origin they may well be one.
 */
final class ArticleFeature implements Feature {
    @Override
    public double weight(Telling one, Telling other) {
        boolean together = one.document().equals(other.document()) && one.article() == other.article();
        return together && saidBySame(one, other) && one.modality() == other.modality() ? NEVER : 0;
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
