package org.rawi.coder.setting;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.ActorValue.Form;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.knowledge.PlaceEntry;
import org.rawi.model.Article;
import org.rawi.text.Folding;

/**
 * Reads the setting off an article: the country it writes of, and who each actor is, in the order in which they are named,
 * so that «التنظيم» and «الجيش» mean whom the text has named. Immutable and thread-safe.
 */
public final class SettingFinder {
    private static final Set<String> BODIES = Set.of("state", "government", "international", "coalition");

    private final ActorRegister register;

    public SettingFinder(ActorRegister register) {
        this.register = register;
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
        private final Map<Mention, Party> parties = new IdentityHashMap<>();
        private final Deque<Party> named = new ArrayDeque<>();
        private String sentenceCountry = "";
        private String words = "";

        One(Article article, String country) {
            this.article = article;
            this.country = country;
        }

        Setting resolve(List<MentionedSentence> sentences) {
            for (MentionedSentence sentence : sentences) {
                sentenceCountry = "";
                for (Mention mention : sentence.mentions()) {
                    if (mention.isActor()) {
                        words = bare(sentence, mention);
                        Party party = party(mention.actor());
                        parties.put(mention, party);
                        if (!mention.actor().country().isEmpty()) {
                            sentenceCountry = mention.actor().country();
                        }
                        if (party.isNamed() && !party.form().equals("reference")) {
                            named.push(party);
                        }
                    }
                }
            }
            return new Setting(article.published(), article.outlet(), country, parties, register);
        }

        private static String bare(MentionedSentence sentence, Mention mention) {
            String word = sentence.sentence().token(mention.end() - 1).folded();
            int article = word.startsWith("لل") ? 0 : word.indexOf("ال");
            return article >= 0 && article <= 2 ? word.substring(article + 2) : word;
        }

        private Party party(ActorValue value) {
            return switch (value.form()) {
                case NAME -> named(value, value.id(), "name");
                case PERSON -> named(value, register.officeOf(value.id(), article.published()), "person");
                case INSTITUTION -> institution(value);
                case COUNTRY, CAPITAL, ADJECTIVE -> country(value);
                case REFERENCE -> reference(value);
                case SOURCE -> new Party(value.id(), value.type(), "source", "", false, value.origin());
                case UNNAMED_SOURCE -> unnamed(value);
                case HEAD_ALONE -> headAlone(value);
            };
        }

        /** «طيرانه» is the air force of who was named last. */
        private Party headAlone(ActorValue value) {
            if (value.options().equals("pronoun")) {
                for (Party party : named) {
                    if (party.isArmed() || BODIES.contains(party.type())) {
                        return new Party(
                                headed(party.id(), value.head()),
                                value.type(),
                                "reference",
                                "",
                                isAir(value),
                                value.origin());
                    }
                }
            }
            return new Party("", value.type(), "head", "", isAir(value), value.origin());
        }

        private Party unnamed(ActorValue value) {
            boolean group = value.id().equals("activists");
            return new Party(group ? "activists" : "", value.id(), "unnamed", "", false, value.origin());
        }

        private Party named(ActorValue value, String id, String form) {
            String headed = headed(id, value.head());
            String type = register.typeOf(headed).isEmpty() ? value.type() : register.typeOf(headed);
            return new Party(headed, type, form, "", isAir(value) || type.equals("airforce"), value.origin());
        }

        /** «طيران التحالف» is the coalition, «طيران الجيش السوري» the air force of the country. */
        private String headed(String id, String head) {
            if (head.isEmpty() || head.equals("same")) {
                return id;
            }
            String country = id.contains(".") ? id.substring(0, id.indexOf('.')) : id;
            boolean state = register.typeOf(id).equals("military")
                    || register.typeOf(id).equals("government")
                    || register.typeOf(id).equals("state");
            if (id.endsWith("." + head)
                    || register.typeOf(id).equals("office")
                            && isOffice(head)
                            && !head.contains("spokes")
                            && !head.equals("office")
                            && !head.startsWith("deputy")) {
                return id;
            }
            String part = register.compose(id, head);
            if (register.isKnown(part)) {
                return part;
            }
            if (state && id.contains(".")) {
                String beside = register.compose(country, head);
                return register.isKnown(beside) || head.equals("airforce") ? beside : id;
            }
            return isOffice(head) ? part : id;
        }

        private boolean isOffice(String head) {
            return !head.equals("airforce") && !head.equals("artillery") && !head.equals("air_defence");
        }

        private Party institution(ActorValue value) {
            String whose = value.country();
            if (whose.isEmpty()) {
                whose = sentenceCountry.isEmpty() ? country : sentenceCountry;
            }
            if (whose.isEmpty()) {
                return new Party("", value.type(), "institution", "", isAir(value), value.origin());
            }
            String id = register.compose(whose, value.id());
            String headed = headed(id, value.head());
            boolean flies = isAir(value) || value.type().equals("airforce");
            return new Party(headed, flies ? "airforce" : value.type(), "institution", "", flies, value.origin());
        }

        private Party country(ActorValue value) {
            if (!value.head().isEmpty() && !value.head().equals("same")) {
                String id = register.compose(value.id(), value.head());
                return new Party(id, value.head(), "institution", "", isAir(value), value.origin());
            }
            if (value.head().equals("same")) {
                String id = register.compose(value.id(), "military");
                return new Party(id, "military", "institution", "", false, value.origin());
            }
            String id = register.governmentOf(value.id());
            return new Party(id, "state", "country", value.id(), false, value.origin());
        }

        private Party reference(ActorValue value) {
            if (value.options().equals("both")) {
                return both(value);
            }
            if (value.options().equals("counterpart")) {
                return counterpart(value);
            }
            Optional<Party> forces = forcesOf(value);
            if (forces.isPresent()) {
                return forces.get();
            }
            for (Party each : named) {
                Party party = base(each);
                if (bears(party, value.head().isEmpty() ? words : "") && fits(party, value)) {
                    return new Party(party.id(), party.type(), "reference", "", party.flies(), value.origin());
                }
            }
            for (Party each : named) {
                Party party = base(each);
                for (String kind : value.options().split(" ")) {
                    if (kind.equals(party.type()) || kind.equals("airforce") && party.flies()) {
                        return new Party(
                                headed(party.id(), value.head()),
                                party.type(),
                                "reference",
                                "",
                                party.flies(),
                                value.origin());
                    }
                }
            }
            if (value.id().isEmpty()
                    && !value.country().isEmpty()
                    && !value.options().equals("counterpart")) {
                String whose = sentenceCountry.isEmpty() ? country : sentenceCountry;
                return new Party(
                        register.compose(whose, value.country()),
                        value.options().split(" ")[0],
                        "institution",
                        "",
                        value.options().startsWith("airforce"),
                        value.origin());
            }
            if (value.id().isEmpty()
                    && (value.options().startsWith("agency") || value.options().startsWith("outlet"))) {
                return new Party("", value.options().split(" ")[0], "unnamed", "", false, value.origin());
            }
            boolean air = value.options().startsWith("airforce");
            String type = value.id().isEmpty() ? value.options().split(" ")[0] : register.typeOf(value.id());
            return new Party(headed(value.id(), value.head()), type, "reference", "", air, value.origin());
        }

        /** «القوات» after «القيادة المشتركة لقوات التحالف» is the coalition and not its command. */
        private Party base(Party party) {
            int dot = party.id().lastIndexOf('.');
            String whole = dot < 0 ? "" : party.id().substring(0, dot);
            boolean force = register.typeOf(whole).equals(party.type()) || register.typeOf(whole).equals("armed_group");
            boolean same = !whole.isEmpty() && register.isKnown(whole) && force;
            return same ? new Party(whole, register.typeOf(whole), party.form(), "", party.flies(), party.origin()) : party;
        }

        /** «قواتها» after «وزارة الدفاع الروسية» are the forces of the state. */
        private Optional<Party> forcesOf(ActorValue value) {
            if (!value.options().startsWith("military")
                    || named.isEmpty()
                    || !words.endsWith("ها") && !words.endsWith("ته")) {
                return Optional.empty();
            }
            Party last = named.peek();
            int dot = last.id().indexOf('.');
            boolean state = last.type().equals("government")
                    || last.type().equals("state")
                    || last.type().equals("office");
            return state && dot > 0
                    ? Optional.of(new Party(
                            register.compose(last.id().substring(0, dot), "military"),
                            "military",
                            "reference",
                            "",
                            false,
                            value.origin()))
                    : Optional.empty();
        }

        private boolean fits(Party party, ActorValue value) {
            for (String kind : value.options().split(" ")) {
                if (kind.equals(party.type()) || kind.equals("airforce") && party.flies()) {
                    return true;
                }
            }
            return false;
        }

        /** «الجبهة» is «جبهة النصرة» sooner than the group named last. */
        private boolean bears(Party party, String noun) {
            return noun.length() > 3
                    && register.actor(party.id())
                            .map(r -> Folding.fold(r.cell("names")).contains(noun + " "))
                            .orElse(false);
        }

        /** «الطرفان»: the two that were named last. */
        private Party counterpart(ActorValue value) {
            String whose = value.country();
            for (Party party : named) {
                String suffix = register.suffixOf(party.id());
                if (party.type().equals("office") && !suffix.isEmpty() && !whose.isEmpty()) {
                    return new Party(register.compose(whose, suffix), "office", "reference", "", false, value.origin());
                }
            }
            String id = whose.isEmpty() ? "" : register.governmentOf(whose);
            return new Party(id, "office", "reference", "", false, value.origin());
        }

        private Party both(ActorValue value) {
            boolean lands = words.startsWith("بلد");
            List<String> ids = named.stream().filter(p -> lands ? p.type().equals("state") || p.type().equals("government") || p.type().equals("office") : p.isArmed())
                    .map(Party::id)
                    .distinct()
                    .limit(2)
                    .toList();
            ids = ids.size() == 2 ? List.of(ids.get(1), ids.get(0)) : ids;
            return new Party(String.join(" ", ids), "both", "reference", "", false, value.origin());
        }

        private boolean isAir(ActorValue value) {
            return value.head().equals("airforce") || value.type().equals("airforce");
        }
    }
}
