package org.rawi.coder.setting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.ActorValue.Form;
import org.rawi.text.Folding;

/**
 * Whom «التنظيم», «الجيش», «نظيره», «الطرفان» mean: who was named before, the last that fits.
 *
 * <p>«الجبهة» is sooner the one whose name has «جبهة» in it; where a default stands for the words, nobody else of the kind
 * is taken for it. Not thread-safe; lives for one article.
 */
final class References {
    private static final int REACH = 6;
    private static final Set<String> STATES = Set.of("state", "government", "office");

    private final ActorRegister register;
    private final PartyComposer composer;
    private final Antecedents antecedents;
    private final Deque<Party> named = new ArrayDeque<>();
    private final IdentityHashMap<Party, Set<String>> words = new IdentityHashMap<>();
    private int sentence;
    private List<Party> pair = List.of();
    private boolean pairMeant;
    private int pairAt;
    private String officeHere = "";
    private final Set<String> armedHere = new HashSet<>();
    private final Set<String> statesHere = new LinkedHashSet<>();

    References(ActorRegister register, PartyComposer composer, Antecedents antecedents) {
        this.antecedents = antecedents;
        this.register = register;
        this.composer = composer;
    }

    /** Notes that the party was named, and in what words. */
    void remember(Party party, Set<String> printed) {
        if (party.isNamed() && party.isArmed()) {
            armedHere.add(party.id());
        } else if (party.isNamed() && (party.type().equals("government") || party.isCountry())) {
            statesHere.add(party.id());
        }
        String state = stateOf(party);
        if (!state.isEmpty() && party.type().equals("office")) {
            officeHere = state;
        }
        if (party.isNamed()
                && !party.form().equals("reference")
                && !party.form().equals("attackers")) {
            named.push(party);
            words.put(party, printed);
        }
    }

    /**
     * Notes two that were named together and bear no arms: those who fight are found by who was named last.
     *
     * @param sure whether the words set them together as two, «بين X وY», «X مع Y», and not only as joint subjects
     */
    void pair(Party first, Party second, boolean sure) {
        boolean two = first.isNamed() && second.isNamed() && !first.id().equals(second.id());
        if (two && !first.isArmed() && !second.isArmed() && (sure || !pairMeant)) {
            pair = List.of(first, second);
            pairAt = sentence;
            pairMeant = false;
        }
    }

    /** Goes on to the sentence of this number. */
    void at(int number) {
        if (sentence != number) {
            armedHere.clear();
            statesHere.clear();
            officeHere = "";
        }
        sentence = number;
    }

    /**
     * Whom the words mean.
     *
     * @param word the last word without its article
     * @param country what an institution falls back on
     * @param subject the country that the article is about
     */
    Party resolve(ActorValue value, String word, String country, String subject) {
        if (value.options().startsWith("both")) {
            return both(value, word);
        }
        if (value.options().equals("counterpart")) {
            return counterpart(value);
        }
        if (value.options().equals("homeland")) {
            return homeland(value, word);
        }
        if (value.options().equals("attackers")) {
            return new Party(value.id(), register.typeOf(value.id()), "attackers", "", false, value.origin());
        }
        if (value.options().equals("latter")) {
            return latter(value);
        }
        return printed(value, word)
                .or(() -> ofHere(value, subject))
                .or(() -> last(value, p -> bears(p, word) && fits(p, value)))
                .or(() -> value.id().isEmpty() ? last(value, p -> fits(p, value)) : Optional.empty())
                .orElseGet(() -> fallback(value, country));
    }

    /** «الميليشيا» after «ميليشيا أسد»: the force of which the very word was printed. */
    private Optional<Party> printed(ActorValue value, String word) {
        boolean group = value.options().contains("armed_group");
        return named.stream()
                .filter(p -> words.get(p).contains(word) && (fits(p, value) || group && p.isArmed()))
                .findFirst()
                .flatMap(p -> last(value, q -> q.id().equals(base(p).id())));
    }

    /** «الحكومة», «السلطات»: of the state whose officer or body the sentence names, else of the one that the article is about. */
    private Optional<Party> ofHere(ActorValue value, String country) {
        if (!value.options().equals("government state") || !value.id().isEmpty()) {
            return Optional.empty();
        }
        String state = officeHere.isEmpty() ? country : officeHere;
        return Optional.of(register.governmentOf(state))
                .filter(id -> !state.isEmpty() && value.head().isEmpty())
                .map(id -> new Party(id, "government", "reference", "", false, value.origin()));
    }

    private Optional<Party> last(ActorValue value, Predicate<Party> wanted) {
        return named.stream()
                .map(this::base)
                .filter(wanted)
                .findFirst()
                .map(p -> new Party(
                        composer.headed(p.id(), value.head()),
                        p.type(),
                        "reference",
                        "",
                        p.flies() || PartyComposer.isAir(value),
                        value.origin()));
    }

    private Party fallback(ActorValue value, String country) {
        if (value.id().isEmpty() && !value.country().isEmpty()) {
            String kind = value.options().split(" ")[0];
            boolean air = value.options().startsWith("airforce");
            String id = country.isEmpty() ? "" : register.compose(country, value.country());
            return new Party(id, kind, "institution", "", air, value.origin());
        }
        boolean medium = value.options().startsWith("agency") || value.options().startsWith("outlet");
        if (value.id().isEmpty() && medium) {
            return new Party("", value.options().split(" ")[0], "unnamed", "", false, value.origin());
        }
        boolean air = value.options().startsWith("airforce");
        String type = value.id().isEmpty() ? value.options().split(" ")[0] : register.typeOf(value.id());
        return new Party(composer.headed(value.id(), value.head()), type, "reference", "", air, value.origin());
    }

    /** «طيرانه» is the air force of whom the pronoun means, «مقاتلوها» are the party itself. */
    Party headAlone(ActorValue value, String word) {
        boolean air = PartyComposer.isAir(value);
        if (!value.options().equals("pronoun")) {
            return new Party("", value.type(), "head", "", air, value.origin());
        }
        return antecedents.of(word, sentence).stream()
                .flatMap(p -> holder(p, value.head()).stream())
                .findFirst()
                .map(p -> new Party(
                        composer.headed(p.id(), value.head()), type(value, p), "reference", "", air, value.origin()))
                .orElseGet(() -> new Party("", value.type(), "head", "", air, value.origin()));
    }

    /** Who has «قواتها» and «طيرانه», which a state has in its army, or «زعيمها», whom it has itself. */
    private Optional<Party> holder(Party party, String head) {
        boolean forces = head.equals("same") || !PartyComposer.isOffice(head);
        return forces ? forces(party) : Optional.of(party).filter(Antecedents::isOwner);
    }

    private static String type(ActorValue value, Party owner) {
        return value.head().equals("same") ? owner.type() : value.type();
    }

    /** What bears arms for the party: «قواتها» after «واشنطن» or «وزارة الدفاع الروسية» are the forces of the state. */
    private Optional<Party> forces(Party party) {
        String state = stateOf(party);
        if (!state.isEmpty() && STATES.contains(party.type())) {
            String id = register.compose(state, "military");
            return Optional.of(new Party(id, "military", party.form(), "", false, party.origin()));
        }
        return Optional.of(base(party)).filter(Antecedents::isOwner);
    }

    /** The country in the id of a state, a body of it or an office in it; empty for others. */
    private String stateOf(Party party) {
        int dot = party.id().indexOf('.');
        String head = dot < 0 ? party.id() : party.id().substring(0, dot);
        return register.isoOf(head).isEmpty() ? "" : head;
    }

    /** «بلاده» is the state of the one who speaks or acts. */
    private Party homeland(ActorValue value, String word) {
        return antecedents.of(word, sentence).stream()
                .filter(p -> STATES.contains(p.type()))
                .map(this::stateOf)
                .filter(state -> !state.isEmpty())
                .findFirst()
                .map(state -> composer.country(
                        new ActorValue(Form.COUNTRY, state, state, value.head(), "state", "", value.origin())))
                .map(p -> new Party(p.id(), p.type(), "homeland", p.country(), p.flies(), p.origin()))
                .orElseGet(() -> new Party("", "state", "reference", "", false, value.origin()));
    }

    /** «القوات» after «القيادة المشتركة لقوات التحالف» is the coalition and not its command. */
    private Party base(Party party) {
        int dot = party.id().lastIndexOf('.');
        String whole = dot < 0 ? "" : party.id().substring(0, dot);
        String type = register.typeOf(whole);
        boolean same = register.isKnown(whole) && (type.equals(party.type()) || type.equals("armed_group"));
        return same ? new Party(whole, type, party.form(), "", party.flies(), party.origin()) : party;
    }

    private static boolean fits(Party party, ActorValue value) {
        for (String kind : value.options().split(" ")) {
            if (kind.equals(party.type()) || kind.equals("airforce") && party.flies()) {
                return true;
            }
        }
        return false;
    }

    private boolean bears(Party party, String noun) {
        return noun.length() > 2
                && register.actor(party.id())
                        .map(r -> Folding.fold(r.cell("names")).contains(noun + " "))
                        .orElse(false);
    }

    /** «بين الفصائل وقوات النظام، وقصفت الأخيرة»: whoever was named last. */
    private Party latter(ActorValue value) {
        return named.stream()
                .findFirst()
                .map(p -> new Party(p.id(), p.type(), "reference", "", p.flies(), value.origin()))
                .orElseGet(() -> new Party("", "", "reference", "", false, value.origin()));
    }

    /** «نظيره التركي»: the office named last, of the other country. */
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

    /** «الطرفان», «البلدان»: the two that were named last, those who fight or the countries before any other. */
    private Party both(ActorValue value, String word) {
        String sort = value.options().substring("both".length()).strip();
        if (!sort.isEmpty() && !sort.equals("state")) {
            return two(value, sort);
        }
        boolean lands = word.startsWith("بلد") || sort.equals("state");
        boolean fight = armedHere.size() > 1 && !lands;
        boolean across = armedHere.size() == 1 && statesHere.size() == 1 && pairAt < sentence && !lands;
        if (across) {
            String two =
                    statesHere.iterator().next() + " " + armedHere.iterator().next();
            return new Party(two, "both", "reference", "", false, value.origin());
        }
        boolean recent = sentence - pairAt <= REACH;
        if (!fight && recent && !pair.isEmpty() && pair.stream().allMatch(p -> STATES.contains(p.type()) || !lands)) {
            pairMeant = true;
            pairAt = sentence;
            String two = pair.get(0).id() + " " + pair.get(1).id();
            return new Party(two, "both", "reference", "", false, value.origin());
        }
        List<String> fighting = lastTwo(lands ? p -> STATES.contains(p.type()) : Party::isArmed);
        List<String> ids = fighting.isEmpty() ? lastTwo(p -> !p.id().isEmpty()) : fighting;
        List<String> inOrder = ids.size() == 2 ? List.of(ids.get(1), ids.get(0)) : ids;
        return new Party(String.join(" ", inOrder), "both", "reference", "", false, value.origin());
    }

    /** «الرئيسان», «التنظيمان»: the two of that kind that were named last, those who were named together before any other. */
    private Party two(ActorValue value, String sort) {
        boolean paired = sentence - pairAt <= REACH
                && !pair.isEmpty()
                && pair.stream().allMatch(p -> p.type().equals(sort));
        List<String> last = lastTwo(p -> p.type().equals(sort));
        List<String> inOrder = last.size() == 2 ? List.of(last.get(1), last.get(0)) : List.of();
        String ids = paired ? pair.get(0).id() + " " + pair.get(1).id() : String.join(" ", inOrder);
        return new Party(ids, ids.isEmpty() ? "" : "both", "reference", "", false, value.origin());
    }

    private List<String> lastTwo(Predicate<Party> which) {
        return named.stream().filter(which).map(Party::id).distinct().limit(2).toList();
    }
}
