package org.rawi.desk.fill;

import java.time.Clock;
import java.time.LocalDate;
import org.rawi.desk.chart.Maps;
import org.rawi.desk.words.Catalogue;
import org.rawi.desk.words.Names;
import org.rawi.export.harm.HarmRules;
import org.rawi.export.harm.Mask;
import org.rawi.export.harm.Shield;
import org.rawi.export.harm.Veil;
import org.rawi.knowledge.Knowledge;
import org.rawi.store.DataSet;
import org.rawi.store.search.Query;
import org.rawi.workflow.Explore;
import org.rawi.workflow.ReviewedClaims;
import org.rawi.workflow.ToldIncidents;

/**
 * What pages are filled from.
 *
 * @param set what is shown
 * @param explore finds and counts in it
 * @param told reads its incidents
 * @param claims reads its claims as people corrected them
 * @param knowledge what it is coded and linked with
 * @param names how things are called
 * @param maps draws the maps
 * @param harm what is held back
 * @param shield holds places back
 * @param mask holds names back
 * @param veil holds both back in what leaves
 * @param clock tells the day for citations and the embargo
 */
record Basis(
        DataSet set,
        Explore explore,
        ToldIncidents told,
        ReviewedClaims claims,
        Knowledge knowledge,
        Names names,
        Maps maps,
        HarmRules harm,
        Shield shield,
        Mask mask,
        Veil veil,
        Clock clock) {
    static Basis of(DataSet set, Explore explore, Knowledge knowledge, Maps maps, HarmRules harm, Clock clock) {
        return new Basis(
                set,
                explore,
                new ToldIncidents(set, knowledge),
                new ReviewedClaims(set),
                knowledge,
                new Names(knowledge),
                maps,
                harm,
                new Shield(harm, knowledge),
                new Mask(harm, knowledge),
                new Veil(harm, knowledge),
                clock);
    }

    Parts parts(Catalogue words) {
        return new Parts(knowledge, names, shield, words);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** Everything, the latest first; places as they are told only where none are held back. */
    Query all() {
        return harm.blurPlaces() ? Query.ALL : Query.ALL.withPlacesAsTold();
    }
}
