package org.rawi.export.harm;

import java.util.Collection;
import java.util.List;
import org.rawi.knowledge.Gazetteer;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.view.Viewed;
import org.rawi.model.Claim;

/**
 * Claims and incidents as they may leave: names of private persons blacked out in all their words, places no more exact than is
 * safe, «مستشفى حرستا» as the district. Immutable and thread-safe.
 */
public final class Veil {
    private final HarmRules rules;
    private final Mask mask;
    private final Shield shield;
    private final Gazetteer gazetteer;

    /** Knows names, facilities and areas by {@code knowledge}. */
    public Veil(HarmRules rules, Knowledge knowledge) {
        this.rules = rules;
        mask = new Mask(rules, knowledge);
        shield = new Shield(rules, knowledge);
        gazetteer = knowledge.gazetteer();
    }

    /** What it goes by. */
    public HarmRules rules() {
        return rules;
    }

    /** How exactly the places of an event may be shown that is told by {@code claims}. */
    public Shield.Exactness exactness(List<Claim> claims) {
        return shield.of(claims);
    }

    /** A text with all the claims read in it; {@code title} is its title apart from it, or null. */
    public VeiledText over(String title, String text, Collection<Claim> claims) {
        return new VeiledText(this, title, text, claims);
    }

    /** An incident as it may leave; {@code claims} are those that tell of it. */
    public Viewed of(Viewed viewed, List<Claim> claims) {
        Viewed shown = IncidentShield.of(viewed, shield, shield.of(claims));
        return new IncidentVeil(mask, rules.maskPersons(), IncidentVeil.hidden(viewed, shown)).of(shown);
    }

    Mask mask() {
        return mask;
    }

    Shield shield() {
        return shield;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }
}
