package org.rawi.coder.mention;

import java.util.List;
import org.rawi.knowledge.Lexicon.Match;
import org.rawi.knowledge.Table;
import org.rawi.text.Token;

/**
 * Names of places that no gazetteer has: «قرية صلبة», «طريق حيان - بيانون», «منطقة خلخلة بريف السويداء».
 *
 * <p>Strong class words announce one by themselves; after weak ones («منطقة») an area behind the name must say that
 * it is
 * one.
 */
final class UnknownPlaces {
    private static final String ROAD = "(ال)?(طريق|اوتوستراد|اوتستراد|طريق الدولي)";
    private static final int LIST = 8;

    private final Readings readings;

    UnknownPlaces(Readings readings) {
        this.readings = readings;
    }

    /** One past the name that the lead announces, or the end of the lead where there is none. */
    int end(PlaceLead lead) {
        boolean bold = lead.list || lead.keptFrom >= 0;
        if (isKunya(lead) || isManner(lead) || isDescribed(lead) || lead.isDefinite()) {
            return lead.at;
        }
        if (lead.announces) {
            int end = UnknownName.end(readings, lead.at, bold);
            return end == lead.at && isVerbAlike(lead.at) ? end + 1 : end;
        }
        if (lead.weakKept && lead.keptFrom >= 0) {
            return called(lead);
        }
        boolean weak = !lead.classWord.isEmpty() && !lead.classWord.startsWith("ال") && !lead.area;
        if (!weak || lead.keptFrom >= 0) {
            return lead.at;
        }
        int end = UnknownName.end(readings, lead.at, false);
        return end > lead.at && isInArea(end) ? end : lead.at;
    }

    /** «قرية صفيا التابعة لمدينة الحسكة»: what looks like a verb is the name where the next words tell where it lies. */
    private boolean isVerbAlike(int at) {
        if (at + 1 >= readings.size() || !readings.sentence().token(at).isWord()) {
            return false;
        }
        List<Match> found = readings.at(at);
        boolean verb = !found.isEmpty()
                && found.stream()
                        .allMatch(m -> m.entry().table() == Table.VERBS
                                && m.reading().isWhole()
                                && m.entry().tag().equals("past"));
        boolean told = readings.at(at + 1).stream()
                .anyMatch(m -> m.entry().table() == Table.PLACE_WORDS
                        && m.entry().row().cell("role").equals("adjective")
                        && m.reading().stem().startsWith("ال"));
        return verb && (told || isInArea(at + 1));
    }

    /** «عن طريق الخطأ» is no road. */
    private boolean isManner(PlaceLead lead) {
        int before = lead.keptFrom - 1;
        return lead.classWord.equals("طريق")
                && before >= 0
                && readings.sentence().token(before).folded().equals("عن");
    }

    private boolean isDescribed(PlaceLead lead) {
        return lead.at < readings.size()
                && UnknownName.isRelative(readings.sentence().token(lead.at).folded(), lead.classWord);
    }

    /** «سوق الهال», «معمل الزيوت»: a site and a definite word that means nothing else. */
    private int called(PlaceLead lead) {
        int at = lead.at;
        if (at >= readings.size() || lead.classWord.startsWith("ال")) {
            return at;
        }
        String word = readings.sentence().token(at).folded();
        boolean name = word.startsWith("ال")
                && word.length() > 4
                && readings.at(at).isEmpty()
                && !UnknownName.isAdjective(word)
                && readings.sentence().token(at).isWord();
        return name ? at + 1 : at;
    }

    /** «القيادي أبو بلال» is a man; «في أبو دالي» a village. */
    boolean isKunya(PlaceLead lead) {
        if (!lead.classWord.equals("ابو") || lead.keptFrom != lead.first) {
            return false;
        }
        int before = lead.first - 1;
        while (before >= 0 && readings.sentence().token(before).folded().matches("[«\"“]")) {
            before--;
        }
        if (before < 0) {
            return true;
        }
        if (lead.start != null && lead.start.reading().preposition() == 'ب') {
            return false;
        }
        Token token = readings.sentence().token(before);
        if (token.type() == Token.Type.MARK
                || lead.start != null && lead.start.reading().and()) {
            return !isListed(lead.first);
        }
        boolean led = readings.longest(before, Table.GRAMMAR)
                .map(m -> m.entry().row().cell("function").startsWith("prep"))
                .orElse(false);
        return !led;
    }

    /** «أبو عمر الكردي»: a kunya with the name of an origin behind it is a man, though a village is called so too. */
    boolean isMan(PlaceLead lead) {
        int next = lead.at + 1;
        boolean kunya = lead.classWord.equals("ابو") && lead.keptFrom == lead.first && lead.at == lead.first + 1;
        if (!kunya || next >= readings.size()) {
            return false;
        }
        String word = readings.sentence().token(next).folded();
        return word.length() > 4
                && word.startsWith("ال")
                && word.endsWith("ي")
                && readings.at(next).stream().noneMatch(m -> m.entry().table() == Table.PLACE_WORDS);
    }

    /** «قرى السكرية وأبو حبيلات», «صلبة - أبو حبيلات»: a list of places goes on. */
    private boolean isListed(int at) {
        for (int i = at - 1; i >= Math.max(0, at - LIST); i--) {
            int from = i;
            boolean dash = readings.sentence().token(i).folded().matches("[-–—]");
            boolean opener = readings.at(i).stream()
                    .anyMatch(m -> m.entry().table() == Table.PLACE_WORDS
                            && m.entry().row().cell("role").startsWith("list"));
            boolean beside = readings.longest(i, Table.PLACES)
                    .filter(m -> m.end() >= at - 1
                            && readings.longest(from, Table.COUNTRIES).isEmpty())
                    .isPresent();
            if (dash || opener || beside) {
                return true;
            }
        }
        return false;
    }

    /** «… بريف حماة», «… في محافظة درعا», «… شمال حلب». */
    private boolean isInArea(int at) {
        int next =
                at < readings.size() && readings.sentence().token(at).folded().equals("في") ? at + 1 : at;
        boolean prefixed = next == at;
        return readings.at(next).stream()
                        .anyMatch(
                                m -> isAreaWord(m) && (!prefixed || m.reading().preposition() == 'ب'))
                || readings.longest(at, Table.RELATIONS)
                        .filter(m -> m.entry().row().cell("relation").endsWith("_of"))
                        .isPresent();
    }

    private static boolean isAreaWord(Match match) {
        String stem = match.reading().stem();
        return match.entry().table() == Table.PLACE_WORDS
                && (match.entry().row().cell("role").equals("area")
                        || stem.equals("محافظه")
                        || stem.equals("قضاء")
                        || stem.equals("ناحيه"));
    }

    /** «طريق سلمية - إثريا»: a road goes on to its other end; else the end of the name as it was. */
    int roadEnd(PlaceLead lead, int end) {
        boolean road = lead.classWord.matches(ROAD)
                || lead.keptFrom >= 0
                        && readings.sentence().token(lead.keptFrom).folded().matches(ROAD);
        if (!road || end + 1 >= readings.size() || !isDash(end)) {
            return end;
        }
        int known = readings.longest(end + 1, Table.PLACES).map(Match::end).orElse(end);
        int other = known > end ? known : UnknownName.end(readings, end + 1, true);
        return other > end + 1 ? roadEnd(lead, other) : end;
    }

    private boolean isDash(int at) {
        return readings.sentence().token(at).folded().matches("[-–—]");
    }
}
