package org.rawi.coder.setting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.ActorValue.Form;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.ThingValue;
import org.rawi.coder.time.TextDay;
import org.rawi.knowledge.PlaceEntry;
import org.rawi.model.Article;
import org.rawi.text.Clitics;

/**
 * Reads the setting off an article: the country it writes of, and who each actor is, in the order in which they are named,
 * so that «التنظيم» and «الجيش» mean whom the text has named. Immutable and thread-safe.
 */
public final class SettingFinder {
    private final ActorRegister register;
    private final PartyComposer composer;

    public SettingFinder(ActorRegister register) {
        this.register = register;
        composer = new PartyComposer(register);
    }

    /** The setting of the article. */
    public Setting find(Article article, List<MentionedSentence> sentences) {
        return new One(article, country(article, sentences)).resolve(sentences);
    }

    /** The country most named, by place and by adjective; the outlet's own before it. */
    private String country(Article article, List<MentionedSentence> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        for (MentionedSentence sentence : sentences) {
            for (Mention mention : sentence.mentions()) {
                if (mention.isPlace() && mention.place().isKnown()) {
                    String iso = mention.place().candidates().get(0).country();
                    boolean one = mention.place().candidates().stream()
                                    .map(PlaceEntry::country)
                                    .distinct()
                                    .count()
                            == 1;
                    register.countryOfIso(iso).filter(c -> one).ifPresent(c -> counts.merge(c, 1, Integer::sum));
                } else if (mention.isActor() && !mention.actor().country().isEmpty()) {
                    counts.merge(mention.actor().country(), 1, Integer::sum);
                } else if (mention.isActor() && mention.actor().is(Form.NAME)) {
                    register.actor(mention.actor().id())
                            .map(r -> r.cell("country"))
                            .flatMap(this::countryId)
                            .ifPresent(c -> counts.merge(c, 1, Integer::sum));
                }
            }
        }
        register.source(article.outlet() == null ? "" : article.outlet())
                .map(s -> s.cell("covers"))
                .filter(c -> c.length() == 2)
                .flatMap(register::countryOfIso)
                .ifPresent(c -> counts.merge(c, 2, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private Optional<String> countryId(String cell) {
        return cell.length() == 2
                ? register.countryOfIso(cell)
                : Optional.of(cell).filter(c -> !c.isEmpty());
    }

    private final class One {
        private final Article article;
        private final String country;
        private final IdentityHashMap<Mention, Party> parties = new IdentityHashMap<>();
        private final IdentityHashMap<Mention, List<Party>> owners = new IdentityHashMap<>();
        private final Antecedents antecedents = new Antecedents();
        private final References references = new References(register, composer, antecedents);
        private String sentenceCountry = "";

        One(Article article, String country) {
            this.article = article;
            this.country = country;
        }

        Setting resolve(List<MentionedSentence> sentences) {
            for (int number = 0; number < sentences.size(); number++) {
                MentionedSentence sentence = sentences.get(number);
                sentenceCountry = "";
                for (int index = 0; index < sentence.size(); index++) {
                    Mention mention = sentence.mention(index);
                    if (mention.isActor()) {
                        take(sentence, index, number);
                    } else if (isOwned(mention)) {
                        owners.put(mention, antecedents.of(last(sentence, mention), number));
                    }
                }
            }
            LocalDate day = TextDay.of(article.published(), sentences);
            return new Setting(article.published(), day, article.outlet(), country, parties, owners, register);
        }

        private void take(MentionedSentence sentence, int index, int number) {
            Mention mention = sentence.mention(index);
            references.at(number);
            String word = mention.actor().is(Form.HEAD_ALONE)
                    ? sentence.sentence().token(mention.first()).folded()
                    : bare(sentence, mention);
            Party party = hedged(sentence, index).orElseGet(() -> party(mention.actor(), word));
            parties.put(mention, party);
            references.remember(party, words(sentence, mention));
            antecedents.note(party, sentence, index, number);
            Twos.of(sentence, index).ifPresent(two -> references.pair(parties.get(two.first()), party, two.sure()));
            if (!mention.actor().country().isEmpty() && !mention.actor().is(Form.REFERENCE)) {
                sentenceCountry = mention.actor().country();
            }
        }

        /** «طائرات حربية يرجح أنها روسية», «طائرات يعتقد أنها تابعة للتحالف»: whose the aircraft are held to be. */
        private Optional<Party> hedged(MentionedSentence sentence, int index) {
            ActorValue head = sentence.mention(index).actor();
            boolean open = head.is(Form.HEAD_ALONE)
                    && PartyComposer.isAir(head)
                    && index + 2 < sentence.size()
                    && sentence.mention(index + 1).isFunction("hedge");
            if (!open) {
                return Optional.empty();
            }
            boolean belongs = sentence.mention(index + 2).isFunction("prep.allied");
            Mention owner = sentence.mention(Math.min(sentence.size() - 1, belongs ? index + 3 : index + 2));
            boolean named = owner.isActor() && (belongs || owner.actor().is(Form.ADJECTIVE));
            return named
                    ? Optional.of(party(owner.actor().withHead(head.head()), ""))
                            .filter(Party::isNamed)
                    : Optional.empty();
        }

        private Party party(ActorValue value, String word) {
            return switch (value.form()) {
                case NAME -> composer.named(value, value.id(), "name");
                case PERSON -> composer.named(value, register.officeOf(value.id(), article.published()), "person");
                case INSTITUTION -> composer.institution(value, value.country().isEmpty() ? here() : value.country());
                case COUNTRY, CAPITAL, ADJECTIVE -> composer.country(value);
                case REFERENCE -> references.resolve(value, value.head().isEmpty() ? word : "", here(), country);
                case SOURCE -> new Party(value.id(), value.type(), "source", "", false, value.origin());
                case UNNAMED_SOURCE -> unnamed(value);
                case HEAD_ALONE -> references.headAlone(value, word);
            };
        }

        /** The country that the sentence names, else the article's. */
        private String here() {
            return sentenceCountry.isEmpty() ? country : sentenceCountry;
        }
    }

    private static Party unnamed(ActorValue value) {
        boolean group = value.id().equals("activists");
        return new Party(group ? "activists" : "", value.id(), "unnamed", "", false, value.origin());
    }

    /** «مواقعهم», «انسحابه»: a noun that says by a pronoun whose it is. */
    private static boolean isOwned(Mention mention) {
        return mention.value() instanceof ThingValue thing && thing.owned()
                || mention.isPredicate()
                        && mention.predicate().pronoun()
                        && mention.predicate().isNoun();
    }

    /** The words of the mention behind its first, and its first without a clitic. */
    private static Set<String> words(MentionedSentence sentence, Mention mention) {
        Set<String> words = new HashSet<>();
        for (int i = mention.first(); i < mention.end(); i++) {
            String word = sentence.sentence().token(i).folded();
            words.add(word);
            Clitics.readings(word).forEach(r -> words.add(r.stem()));
        }
        return words;
    }

    private static String last(MentionedSentence sentence, Mention mention) {
        return sentence.sentence().token(mention.end() - 1).folded();
    }

    /** The last word of the mention without its article. */
    private static String bare(MentionedSentence sentence, Mention mention) {
        String word = last(sentence, mention);
        int article = word.startsWith("لل") ? 0 : word.indexOf("ال");
        return article >= 0 && article <= 2 ? word.substring(article + 2) : word;
    }
}
