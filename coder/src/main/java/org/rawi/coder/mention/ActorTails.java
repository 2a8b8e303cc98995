package org.rawi.coder.mention;

import java.util.List;
import java.util.Optional;
import org.rawi.knowledge.Lexicon.Match;
import org.rawi.knowledge.Table;

/** What may stand behind the words of an actor: adjectives, who holds the office, where an institution sits. */
final class ActorTails {
    /** Roles of place words that follow a noun and agree with it. */
    private static final List<String> ADJECTIVES = List.of("direction", "adjective");

    private final Readings readings;

    ActorTails(Readings readings) {
        this.readings = readings;
    }

    /** Takes in the name after the office, past a comma and a title: «، اللواء يوري يفتوشينكو». */
    int holder(int end) {
        return holderOf(end).map(Match::end).orElse(end);
    }

    /** The name of who holds the office whose words end there. */
    Optional<Match> holderOf(int end) {
        int at = end;
        int limit = Math.min(readings.size(), end + 4);
        while (at < limit) {
            Optional<Match> person = readings.longest(at, Table.PERSONS);
            if (person.isPresent() && !person.get().reading().and()) {
                return person;
            }
            boolean comma = readings.sentence().token(at).isMark("،");
            if (!comma && !(readings.at(at).isEmpty() && isAdjective(at)) && !isRank(at)) {
                break;
            }
            at++;
        }
        return Optional.empty();
    }

    /** «القيادي في الفيلق النقيب …»: a rank between the office and the name. */
    private boolean isRank(int at) {
        return readings.longest(at, Table.PEOPLE)
                .filter(m -> m.reading().stem().startsWith("ال"))
                .filter(m -> m.entry().row().cell("group").equals("soldiers"))
                .isPresent();
    }

    /** «محكمة في مدينة ميونيخ الألمانية», «محكمة في النمسا»: the country where an institution sits that is named by no adjective. */
    Optional<Match> seat(int end) {
        boolean in = readings.longest(end, Table.GRAMMAR)
                .filter(m -> m.entry().row().cell("function").equals("prep.in") && m.end() == end + 1)
                .isPresent();
        for (int at = end + 1; in && at <= end + 3 && at < readings.size(); at++) {
            Optional<Match> country = readings.longest(
                    at,
                    m -> m.entry().table() == Table.COUNTRIES
                            && m.reading().preposition() == 0
                            && !m.reading().and());
            if (country.isPresent() || !readings.sentence().token(at).isWord()) {
                return country;
            }
        }
        return Optional.empty();
    }

    /** An adjective that the lexicon has no use for: definite or feminine, no verb, no name. */
    boolean isAdjective(int at) {
        if (at < 0 || at >= readings.size() || !readings.sentence().token(at).isWord()) {
            return false;
        }
        String word = readings.sentence().token(at).folded();
        boolean shaped = word.startsWith("ال") || word.endsWith("ه") || word.endsWith("ي");
        return shaped
                && !isFinite(at)
                && word.length() > 3
                && readings.at(at).stream()
                        .allMatch(m -> m.entry().table() == Table.VERBS
                                || m.entry().table() == Table.NOUNS
                                || m.entry().table() == Table.PLACE_WORDS
                                        && ADJECTIVES.contains(m.entry().row().cell("role")));
    }

    /** «خسر النظام السيطرة»: a noun for what is done follows nobody as an adjective. */
    boolean isDeed(int at) {
        return readings.at(at).stream()
                        .anyMatch(m -> m.entry().tag().equals("masdar")
                                || m.entry().tag().equals("noun"))
                && readings.at(at).stream()
                        .noneMatch(m -> m.entry().tag().endsWith("participle")
                                || m.entry().tag().equals("active")
                                || m.entry().tag().equals("passive"));
    }

    /** «الطيران المروحي ألقى»: letters that look like the article begin a verb. */
    private boolean isFinite(int at) {
        return readings.at(at).stream()
                .anyMatch(m -> m.entry().table() == Table.VERBS
                        && m.reading().isWhole()
                        && (m.entry().tag().equals("past") || m.entry().tag().equals("present")));
    }
}
