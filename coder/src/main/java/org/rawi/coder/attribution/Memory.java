package org.rawi.coder.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rawi.coder.attribution.Telling.Teller;
import org.rawi.coder.mention.ActorValue.Form;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.text.Token;

/**
 * Who has told what so far in the article, so that «المصدر نفسه», «البيان», «الخطيب» and «وأضاف» find theirs again.
 *
 * <p>Not thread-safe; it never leaves one article.
 */
final class Memory {
    private static final Set<String> SAME = Set.of("نفسه", "ذاته", "نفسها", "ذاتها", "عينه");
    private static final int NEAR = 2;

    private final Set<String> papers;
    private final List<Telling> tellings = new ArrayList<>();
    private final Map<String, Telling> byName = new HashMap<>();
    private final Map<String, Telling> byBody = new HashMap<>();
    private Telling paper;
    private int paragraph = -1;

    Memory(Set<String> papers) {
        this.papers = papers;
    }

    /** Keeps a telling, with the names that stand beside its teller. */
    void keep(Telling telling, MentionedSentence sentence) {
        tellings.add(telling);
        paragraph = sentence.sentence().paragraph();
        if (telling.isEmpty()) {
            return;
        }
        if (sentence.sentence().tokens().stream().anyMatch(this::isPaper)) {
            paper = telling;
        }
        for (Teller teller : Stream.concat(telling.relays().stream(), telling.origins().stream())
                .toList()) {
            int first = teller.mention().first();
            if (teller.isUnnamedInWords() && isIn(sentence, teller.mention())) {
                byBody.put(bare(sentence.sentence().token(first).folded()), telling);
            }
        }
        if (telling.origins().size() == 1
                && isIn(sentence, telling.origins().get(0).mention())) {
            keepNames(telling, sentence, telling.origins().get(0).mention());
        }
    }

    private static boolean isIn(MentionedSentence sentence, Mention mention) {
        int start = mention.span().start();
        return sentence.sentence().span().start() <= start
                && start < sentence.sentence().span().end();
    }

    private boolean isPaper(Token token) {
        return papers.stream().anyMatch(p -> token.folded().contains(p));
    }

    private void keepNames(Telling telling, MentionedSentence sentence, Mention teller) {
        for (int i = teller.first(); i < Math.min(sentence.sentence().size(), teller.end() + 4); i++) {
            Token token = sentence.sentence().token(i);
            if (!token.isWord() || i >= teller.end() && token.folded().equals("ان")) {
                return;
            }
            byName.put(token.folded(), telling);
        }
    }

    /** Whoever told last, not too far above. */
    Optional<Telling> last(MentionedSentence sentence) {
        boolean near = sentence.sentence().paragraph() - paragraph <= NEAR;
        return tellings.isEmpty() || !near
                ? Optional.empty()
                : Optional.of(tellings.get(tellings.size() - 1)).filter(t -> !t.isEmpty());
    }

    /** «وأوضح الخطيب أن»: the teller beside whose office the name stood. */
    Optional<Telling> named(MentionedSentence sentence, int at) {
        return at < sentence.size()
                ? Optional.ofNullable(byName.get(
                        sentence.sentence().token(sentence.mention(at).first()).folded()))
                : Optional.empty();
    }

    /** «المصدر نفسه», «المتحدث», «المجموعة», «البيان»: the telling whose source is meant again. */
    Optional<Telling> again(Teller teller, MentionedSentence sentence) {
        Mention mention = teller.mention();
        boolean reference = mention.isActor() && mention.actor().is(Form.REFERENCE);
        String word = sentence.sentence().token(mention.first()).folded();
        if (tellings.isEmpty() || !isDefinite(word) && !isSame(mention, sentence)) {
            return Optional.empty();
        }
        if (mention.isActor() && mention.actor().is(Form.COUNTRY) && mention.end() - mention.first() > 1) {
            return speakerOf(mention.actor().id() + ".");
        }
        if (reference) {
            return Optional.ofNullable(byBody.get(bare(word)));
        }
        return teller.isUnnamedInWords() ? unnamed(mention.actor().type(), bare(word)) : Optional.empty();
    }

    /** «المتحدث الروسي» is the one of the country who spoke before. */
    private Optional<Telling> speakerOf(String country) {
        return last(t -> t.party().id().startsWith(country)
                && (t.party().type().equals("office") || t.party().id().contains("spokes")));
    }

    private Optional<Telling> unnamed(String type, String noun) {
        return switch (type) {
            case "document" -> Optional.of(paper == null ? tellings.get(tellings.size() - 1) : paper);
            case "spokesperson" -> last(t -> t.party().id().contains("spokes"));
            case "anonymous" -> Optional.ofNullable(byBody.get(noun));
            default ->
                Optional.ofNullable(byBody.get(noun))
                        .filter(t -> isType(t, type))
                        .or(() -> last(t -> t.isUnnamedInWords()
                                && t.mention().actor().type().equals(type)));
        };
    }

    private static boolean isType(Telling telling, String type) {
        return telling.origins().stream()
                .allMatch(
                        o -> o.isUnnamedInWords() && o.mention().actor().type().equals(type));
    }

    private Optional<Telling> last(Predicate<Teller> fits) {
        for (int i = tellings.size() - 1; i >= 0; i--) {
            List<Teller> origins = tellings.get(i).origins();
            if (origins.size() == 1 && fits.test(origins.get(0))) {
                return Optional.of(tellings.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(Mention mention, MentionedSentence sentence) {
        int last = mention.end() - 1;
        boolean behind = last + 1 < sentence.sentence().size()
                && SAME.contains(sentence.sentence().token(last + 1).folded());
        return behind || SAME.contains(sentence.sentence().token(last).folded());
    }

    private static boolean isDefinite(String word) {
        int article = word.indexOf("ال");
        return word.startsWith("لل") || word.startsWith("ولل") || article >= 0 && article <= 2;
    }

    /** «وللمصدر», «المصدر» and «مصدر» alike. */
    private static String bare(String word) {
        int article = word.indexOf("ال");
        int merged = word.indexOf("لل");
        if (article >= 0 && article <= 2) {
            return word.substring(article + 2);
        }
        return merged >= 0 && merged <= 1 ? word.substring(merged + 2) : word;
    }
}
