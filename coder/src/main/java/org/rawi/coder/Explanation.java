package org.rawi.coder;

import java.util.List;
import java.util.Map;
import org.rawi.coder.event.Event;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.place.PlaceResolver.Resolution;
import org.rawi.coder.setting.Setting;
import org.rawi.model.Claim;
import org.rawi.text.AnalysedText;

/**
 * What each stage made of an article.
 *
 * @param text the sentences
 * @param mentions what each names
 * @param setting what the whole fixes
 * @param events the events
 * @param places what each place was resolved to
 * @param claims the claims
 */
public record Explanation(
        AnalysedText text,
        List<MentionedSentence> mentions,
        Setting setting,
        List<Event> events,
        Map<Mention, Resolution> places,
        List<Claim> claims) {
    /** The stages in words, for a terminal; {@code colour} marks spans with ANSI colours. */
    public String render(boolean colour) {
        return new ExplanationText(this, colour).render();
    }
}
