package org.rawi.coder.setting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.ActorValue.Form;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.knowledge.PlaceEntry;
import org.rawi.model.Article;

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
        private final References references = new References(register, composer);
        private String sentenceCountry = "";

        One(Article article, String country) {
            this.article = article;
            this.country = country;
        }

        Setting resolve(List<MentionedSentence> sentences) {
            for (MentionedSentence sentence : sentences) {
                sentenceCountry = "";
                for (Mention mention : sentence.mentions()) {
                    if (mention.isActor()) {
                        take(sentence, mention);
                    }
                }
            }
            return new Setting(article.published(), article.outlet(), country, parties, register);
        }

        private void take(MentionedSentence sentence, Mention mention) {
            Party party = party(mention.actor(), bare(sentence, mention));
            parties.put(mention, party);
            references.remember(party);
            if (!mention.actor().country().isEmpty() && !mention.actor().is(Form.REFERENCE)) {
                sentenceCountry = mention.actor().country();
            }
        }

        private Party party(ActorValue value, String word) {
            return switch (value.form()) {
                case NAME -> composer.named(value, value.id(), "name");
                case PERSON -> composer.named(value, register.officeOf(value.id(), article.published()), "person");
                case INSTITUTION -> composer.institution(value, value.country().isEmpty() ? here() : value.country());
                case COUNTRY, CAPITAL, ADJECTIVE -> composer.country(value);
                case REFERENCE -> references.resolve(value, value.head().isEmpty() ? word : "", here());
                case SOURCE -> new Party(value.id(), value.type(), "source", "", false, value.origin());
                case UNNAMED_SOURCE -> unnamed(value);
                case HEAD_ALONE -> references.headAlone(value);
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

    /** The last word of the mention without its article. */
    private static String bare(MentionedSentence sentence, Mention mention) {
        String word = sentence.sentence().token(mention.end() - 1).folded();
        int article = word.startsWith("لل") ? 0 : word.indexOf("ال");
        return article >= 0 && article <= 2 ? word.substring(article + 2) : word;
    }
}
