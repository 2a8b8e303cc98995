package org.rawi.coder.setting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rawi.coder.mention.ActorValue;
import org.rawi.text.Folding;

/**
 * Whom «التنظيم», «الجيش», «نظيره», «الطرفان» mean: who was named before, the last that fits.
 *
 * <p>«الجبهة» is sooner the one whose name has «جبهة» in it; where a default stands for the words, nobody else of the kind
 * is taken for it. Not thread-safe; lives for one article.
 */
final class References {
    private static final Set<String> BODIES = Set.of("state", "government", "international", "coalition");
    private static final Set<String> STATES = Set.of("state", "government", "office");

    private final ActorRegister register;
    private final PartyComposer composer;
    private final Deque<Party> named = new ArrayDeque<>();

    References(ActorRegister register, PartyComposer composer) {
        this.register = register;
        this.composer = composer;
    }

    /** Notes that the party was named. */
    void remember(Party party) {
        if (party.isNamed() && !party.form().equals("reference")) {
            named.push(party);
        }
    }

    /** Whom the words mean; {@code word} is the last word without its article, {@code country} what an institution falls back on. */
    Party resolve(ActorValue value, String word, String country) {
        if (value.options().equals("both")) {
            return both(value, word);
        }
        if (value.options().equals("counterpart")) {
            return counterpart(value);
        }
        return forcesOf(value, word)
                .or(() -> last(value, p -> bears(p, word) && fits(p, value)))
                .or(() -> value.id().isEmpty() ? last(value, p -> fits(p, value)) : Optional.empty())
                .orElseGet(() -> fallback(value, country));
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

    /** «طيرانه» is the air force of who was named last. */
    Party headAlone(ActorValue value) {
        Optional<Party> owner = value.options().equals("pronoun")
                ? named.stream()
                        .filter(p -> p.isArmed() || BODIES.contains(p.type()))
                        .findFirst()
                : Optional.empty();
        boolean air = PartyComposer.isAir(value);
        return owner.map(p -> new Party(
                        composer.headed(p.id(), value.head()), value.type(), "reference", "", air, value.origin()))
                .orElseGet(() -> new Party("", value.type(), "head", "", air, value.origin()));
    }

    /** «القوات» after «القيادة المشتركة لقوات التحالف» is the coalition and not its command. */
    private Party base(Party party) {
        int dot = party.id().lastIndexOf('.');
        String whole = dot < 0 ? "" : party.id().substring(0, dot);
        String type = register.typeOf(whole);
        boolean same = register.isKnown(whole) && (type.equals(party.type()) || type.equals("armed_group"));
        return same ? new Party(whole, type, party.form(), "", party.flies(), party.origin()) : party;
    }

    /** «قواتها» after «وزارة الدفاع الروسية» are the forces of the state. */
    private Optional<Party> forcesOf(ActorValue value, String word) {
        boolean own = word.endsWith("ها") || word.endsWith("ته");
        if (!value.options().startsWith("military") || named.isEmpty() || !own) {
            return Optional.empty();
        }
        Party last = named.peek();
        int dot = last.id().indexOf('.');
        return STATES.contains(last.type()) && dot > 0
                ? Optional.of(new Party(
                        register.compose(last.id().substring(0, dot), "military"),
                        "military",
                        "reference",
                        "",
                        false,
                        value.origin()))
                : Optional.empty();
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

    /** «الطرفان», «البلدان»: the two that were named last. */
    private Party both(ActorValue value, String word) {
        boolean lands = word.startsWith("بلد");
        List<String> ids = named.stream()
                .filter(p -> lands ? STATES.contains(p.type()) : p.isArmed())
                .map(Party::id)
                .distinct()
                .limit(2)
                .toList();
        List<String> inOrder = ids.size() == 2 ? List.of(ids.get(1), ids.get(0)) : ids;
        return new Party(String.join(" ", inOrder), "both", "reference", "", false, value.origin());
    }
}
