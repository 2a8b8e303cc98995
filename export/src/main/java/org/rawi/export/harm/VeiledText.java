package org.rawi.export.harm;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rawi.model.Claim;
import org.rawi.model.PlaceRef;
import org.rawi.model.Words;

/** A text as it may be shown, and its claims as they may leave. Offsets stay what they are. */
public final class VeiledText {
    private final Veil veil;
    private final String title;
    private final String text;
    private final String maskedTitle;
    private final String maskedText;

    VeiledText(Veil veil, String title, String text, Collection<Claim> claims) {
        this.veil = veil;
        this.title = title;
        this.text = text;
        maskedTitle = veil.mask().mask(title, claims, true);
        maskedText = veil.mask().mask(text, claims, false);
    }

    /** The text, names blacked out. */
    public String text() {
        return maskedText;
    }

    /** The title, names blacked out; null where there is none. */
    public String title() {
        return maskedTitle;
    }

    /** {@code claim}, which was read in this text, with its places as {@code exactness} allows. */
    public Claim of(Claim claim, Shield.Exactness exactness) {
        PlaceShield places = new PlaceShield(veil.shield(), veil.gazetteer(), exactness);
        List<PlaceRef> shown = claim.places().stream()
                .flatMap(place -> places.of(place).stream())
                .toList();
        Set<String> hidden = new LinkedHashSet<>();
        for (PlaceRef place : claim.places()) {
            if (places.hides(place)) {
                hidden.add(place.words().text());
                hidden.add(place.name());
            }
        }
        return new ClaimWords(words -> veiled(words, hidden)).of(claim, shown, !hidden.isEmpty());
    }

    private Words veiled(Words words, Set<String> hidden) {
        StringBuilder veiled = new StringBuilder(words.text());
        Mask.black(veiled, hidden);
        String masked = masked(words);
        for (int i = 0; i < masked.length(); i++) {
            if (masked.charAt(i) == Mask.BLACK) {
                veiled.setCharAt(i, Mask.BLACK);
            }
        }
        return new Words(veiled.toString(), words.start(), words.end(), words.inTitle());
    }

    /** Words that a reviewer gave stand nowhere in the text: what names they hold is looked for in them alone. */
    private String masked(Words words) {
        String source = words.inTitle() ? title : text;
        String masked = words.inTitle() ? maskedTitle : maskedText;
        boolean stands = source != null
                && words.end() <= source.length()
                && words.span().of(source).equals(words.text());
        return stands ? words.span().of(masked) : veil.mask().mask(words.text(), List.of(), false);
    }
}
