package org.rawi.coder.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rawi.knowledge.Lexicon;
import org.rawi.knowledge.Lexicon.Match;
import org.rawi.knowledge.Table;
import org.rawi.text.Sentence;
import org.rawi.text.Token;

/** What the lexicon has for each token of one sentence; whole words win over words taken apart. */
final class Readings {
    private static final int THAT = 3;
    private static final int OBJECT = 8;
    private static final char SHADDA = '\u0651';
    private static final char DAMMA = '\u064f';

    private final Sentence sentence;
    private final List<List<Match>> matches = new ArrayList<>();

    private final String text;

    Readings(Lexicon lexicon, Sentence sentence, String text) {
        this.sentence = sentence;
        this.text = text;
        List<List<Match>> particles = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            List<Match> naming = new ArrayList<>();
            for (Match match : lexicon.matches(sentence, i)) {
                if (!match.entry().table().isRestraint()) {
                    naming.add(match);
                }
            }
            boolean opening = i == 0 || sentence.token(i - 1).type() == Token.Type.MARK;
            matches.add(preferWhole(naming, i, opening));
            particles.add(naming.stream().filter(Readings::isOfPast).toList());
        }
        for (int i = 0; i + 1 < matches.size(); i++) {
            boolean passive = text(sentence.token(i)).indexOf(DAMMA) >= 0;
            if (!particles.get(i).isEmpty() && !passive && isPast(i + 1)) {
                matches.set(i, particles.get(i));
            }
        }
    }

    /** «فقد أثنى الرئيس»: before a past verb «قد» joined to «ف» is the particle, and no verb that says what was lost. */
    private static boolean isOfPast(Match match) {
        return match.reading().and()
                && match.entry().table() == Table.GRAMMAR
                && match.entry().row().cell("function").equals("hedge.before_present");
    }

    Sentence sentence() {
        return sentence;
    }

    /** The token as printed. */
    String text(Token token) {
        return token.span().of(text);
    }

    int size() {
        return sentence.size();
    }

    List<Match> at(int token) {
        return token < matches.size() ? matches.get(token) : List.of();
    }

    /** The longest reading of one of the tables that begins at the token. */
    Optional<Match> longest(int token, Table... tables) {
        return at(token).isEmpty()
                ? Optional.empty()
                : longest(token, m -> isOne(m.entry().table(), tables));
    }

    private static boolean isOne(Table table, Table[] tables) {
        for (Table one : tables) {
            if (one == table) {
                return true;
            }
        }
        return false;
    }

    Optional<Match> longest(int token, Predicate<Match> wanted) {
        Match longest = null;
        for (Match match : at(token)) {
            if ((longest == null || match.end() > longest.end()) && wanted.test(match)) {
                longest = match;
            }
        }
        return Optional.ofNullable(longest);
    }

    /** «كان» is a verb and not «ك» with «أن»; «وادي» is no «و» with «ادي». */
    private static List<Match> preferWhole(List<Match> found, int at, boolean opening) {
        if (found.size() < 2) {
            return found.isEmpty() || isSound(found.get(0), at) ? found : List.of();
        }
        int whole = -1;
        int known = -1;
        for (Match match : found) {
            if (match.reading().isWhole() && !match.pronoun()) {
                whole = Math.max(whole, match.end());
                known = isWordOfFrame(match) ? known : Math.max(known, match.end());
            }
        }
        List<Match> kept = new ArrayList<>();
        for (Match match : found) {
            boolean plain = match.reading().isWhole() && !match.pronoun();
            boolean shadowed = match.pronoun() && hasPlain(found, match);
            boolean joined = opening && isJoinedVerb(match);
            int longest = isPredicate(match) ? known : whole;
            if ((plain || joined || match.end() > longest) && !shadowed && isSound(match, at)) {
                kept.add(match);
            }
        }
        return kept;
    }

    private static boolean isWordOfFrame(Match match) {
        return match.entry().tag().equals("word");
    }

    /** What a word that a frame names outright never hides: «قصفها» is still «قصف» with a pronoun, as any frame knows it. */
    private static boolean isPredicate(Match match) {
        Table table = match.entry().table();
        return (table == Table.VERBS || table == Table.NOUNS) && !isWordOfFrame(match);
    }

    /** «وردت المدفعية», «وفر آلاف»: where a clause opens, «و» with a verb is as likely as a verb that begins with it. */
    private static boolean isJoinedVerb(Match match) {
        return match.reading().and()
                && match.reading().preposition() == 0
                && match.entry().table() == Table.VERBS
                && match.entry().tag().equals("past");
    }

    /** «وإصابة» is «إصابة» sooner than «إصاب» with a pronoun. */
    private static boolean hasPlain(List<Match> found, Match suffixed) {
        return found.stream()
                .anyMatch(m -> !m.pronoun()
                        && !(isWordOfFrame(m) && isPredicate(suffixed))
                        && m.reading().stem().equals(suffixed.reading().stem()));
    }

    /** «ولن نقبل»: «و» before several words that are named together is no chance, however short the first. */
    private static boolean isJoinedPhrase(Match match, int at) {
        return match.end() - at > 1
                && match.reading().and()
                && match.reading().preposition() == 0
                && !match.reading().future();
    }

    /** «وبيّن أن» is no «بين», and «وعبر الوزير عن أسفه» no «عبر». */
    boolean isVerbOfSaying(Match match, int at) {
        String function = match.entry().row().cell("function");
        if (function.equals("prep.between")) {
            return isFollowed(match.end(), THAT, "complementizer");
        }
        boolean verb = function.equals("prep.in") && isPast(at);
        boolean opening =
                at == 0 || match.reading().and() || sentence.token(at - 1).type() == Token.Type.MARK;
        return verb && (isDoubled(at) || opening && isFollowed(match.end(), OBJECT, "prep.about"));
    }

    /** «عبّر»: the pen has doubled a letter, as no preposition has it. */
    private boolean isDoubled(int at) {
        return text(sentence.token(at)).indexOf(SHADDA) >= 0;
    }

    private boolean isPast(int at) {
        return at(at).stream()
                .anyMatch(m -> m.end() == at + 1
                        && m.entry().table() == Table.VERBS
                        && m.entry().tag().equals("past"));
    }

    private boolean isFollowed(int from, int reach, String function) {
        for (int i = from; i < Math.min(size(), from + reach); i++) {
            if (longest(
                            i,
                            m -> m.entry().table() == Table.GRAMMAR
                                    && m.entry().row().cell("function").equals(function))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A prefix before a scrap of a word is chance unless the scrap is a function word or a verb behind «و», «وشن», or its masdar behind «ب», «بشن». */
    private static boolean isSound(Match match, int at) {
        if (match.reading().isWhole() || isJoinedPhrase(match, at)) {
            return true;
        }
        int letters = match.reading().stem().length();
        String tag = match.entry().tag();
        boolean finite = match.entry().table() == Table.VERBS && (tag.equals("past") || tag.equals("present"));
        char preposition = match.reading().preposition();
        if (finite && preposition != 0 && !(preposition == 'ل' && tag.equals("present"))) {
            return false;
        }
        boolean grammar = match.entry().table() == Table.GRAMMAR;
        if (match.reading().preposition() == 'ك') {
            return letters > 3 && !grammar;
        }
        if (match.reading().future()) {
            return false;
        }
        boolean conjoined = match.reading().and() && preposition == 0 && tag.equals("past");
        boolean placed = match.entry().table() == Table.PLACE_WORDS;
        boolean masdar = tag.equals("masdar") && match.entry().table() == Table.VERBS && preposition == 'ب';
        return letters > 2 || grammar || letters == 2 && (conjoined || placed || masdar);
    }
}
