package org.rawi.coder.claim;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rawi.coder.attribution.ChainFinder.Chain;
import org.rawi.coder.event.Event;
import org.rawi.coder.event.SpeechActs;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.RunningTotals;
import org.rawi.coder.mention.ThingValue;
import org.rawi.coder.mention.TimeValue;
import org.rawi.coder.mention.TollValue;
import org.rawi.coder.place.PlaceAssembler;
import org.rawi.coder.place.PlaceResolver.Resolution;
import org.rawi.coder.setting.ActorRegister;
import org.rawi.coder.setting.Party;
import org.rawi.coder.time.TimeResolver;
import org.rawi.coder.time.TimeResolver.Days;
import org.rawi.model.ActorRef;
import org.rawi.model.Article;
import org.rawi.model.Casualty;
import org.rawi.model.Evidence;
import org.rawi.model.Modality;
import org.rawi.model.Thing;
import org.rawi.model.TimeRef;

/** Fills the fields of a claim from its event. Immutable and thread-safe. */
final class Fields {
    /** What may befall people in a toll (codebook, casualties). */
    private static final Set<String> EFFECTS = Set.of("killed", "wounded", "captured", "missing", "casualties");

    static final Set<String> TALK = SpeechActs.and(
            "ceasefire",
            "ceasefire_violated",
            "agreement",
            "vote",
            "negotiation_round",
            "meeting",
            "visit",
            "phone_call",
            "sanction",
            "sentence",
            "investigation",
            "restriction");

    private static final Set<String> UNREST = Set.of("protest", "general_strike", "riot");

    private final ActorRegister register;
    private final PlaceAssembler places;

    Fields(ActorRegister register, PlaceAssembler places) {
        this.register = register;
        this.places = places;
    }

    Draft fill(Article article, LocalDate day, Event event, Chain chain, Map<Mention, Resolution> resolutions) {
        Draft draft = new Draft(event, chain);
        draft.modality = chain.denial() && !TALK.contains(event.kind()) ? Modality.DENIED : event.modality();
        draft.denies = draft.modality == Modality.DENIED
                ? event.frame().settings().getOrDefault("denies", "occurrence")
                : null;
        draft.hedged =
                event.hedged() || "hedged".equals(event.frame().settings().get("certainty"));
        draft.aggregate = "true".equals(event.frame().settings().get("aggregate"));
        draft.outcome = event.outcome();
        event.initiators().forEach(a -> draft.initiators.add(actor(article, event, a)));
        event.targets().forEach(a -> draft.targets.add(actor(article, event, a)));
        oneSide(draft);
        draft.places.addAll(places.places(article, event, resolutions));
        draft.time = time(article, day, event, chain);
        boolean later =
                draft.time.start() != null && day != null && draft.time.start().compareTo(day.toString()) > 0;
        if (later && draft.modality == Modality.ASSERTED) {
            draft.modality = Modality.PLANNED;
        }
        for (Event.Toll toll : event.tolls()) {
            for (Event.Toll harm : toll.each()) {
                casualty(article, event, harm).ifPresent(c -> draft.casualties.addAll(parts(c)));
            }
        }
        draft.aggregate |= Totals.isTotal(draft, event);
        Sums.lists(draft.casualties, article);
        Sums.tidy(draft.casualties);
        Unnamed.complete(draft, event);
        event.things().forEach(m -> thing(article, event, m, draft));
        draft.evidence.add(new Evidence("trigger", article.words(TellingWords.of(event))));
        return draft;
    }

    /** A party stands once, and on one side: who acts is not acted on by the same act. */
    private static void oneSide(Draft draft) {
        Set<String> seen = new HashSet<>();
        draft.initiators.removeIf(a -> !seen.add(a.id()));
        draft.targets.removeIf(a -> !seen.add(a.id()));
    }

    /** A bare country is its government where it talks and its forces where it fights. */
    private ActorRef actor(Article article, Event event, Event.Actor actor) {
        Party party = actor.party();
        String id = party.isCountry() && !TALK.contains(event.kind()) && !UNREST.contains(event.kind())
                ? register.compose(party.country(), "military")
                : party.id();
        return new ActorRef(
                id,
                actor.mention() == null ? null : article.words(actor.mention().span()));
    }

    private static TimeRef time(Article article, LocalDate published, Event event, Chain chain) {
        boolean ahead = event.modality() == Modality.PLANNED;
        for (Mention mention : event.times()) {
            TimeValue value = (TimeValue) mention.value();
            Optional<Days> days = TimeResolver.resolve(value, published, ahead);
            if (days.isPresent() && !isOvershot(value, days.get(), published)) {
                return ref(article, published, mention, lasting(event, days.get()), event, ahead);
            }
        }
        Optional<Days> said = chain.reported() == null
                ? Optional.empty()
                : TimeResolver.resolve((TimeValue) chain.reported().value(), published, false);
        if (said.isPresent() && !ahead && said.get().end() != null) {
            Days days = said.get();
            boolean speech = SpeechActs.contains(event.kind()) || event.kind().equals("agreement");
            String from = speech && days.start() != null ? days.start().toString() : null;
            LocalDate end = published != null && days.end().isAfter(published) ? published : days.end();
            return new TimeRef(
                    from,
                    end.toString(),
                    "day",
                    "reported",
                    null,
                    article.words(chain.reported().span()));
        }
        String end = article.published() == null ? null : article.published().toString();
        return new TimeRef(null, ahead ? null : end, "unknown", "publication", null, null);
    }

    /** «بعد أسبوع من»: a count from the day told that leads past the text's own day was meant from another. */
    private static boolean isOvershot(TimeValue value, Days days, LocalDate published) {
        boolean later = value.toldOffset() != null && value.toldOffset() > 0;
        return later
                && published != null
                && days.start() != null
                && days.start().isAfter(published);
    }

    /** «لمدة 48 ساعة» stretches the day on which it begins. */
    private static Days lasting(Event event, Days days) {
        for (Mention mention : event.times()) {
            TimeValue value = (TimeValue) mention.value();
            boolean span = "during".equals(value.edge()) && value.unit() != null && days.start() != null;
            if (span && value.unit().startsWith("PT") && value.position() == null) {
                long hours = Duration.parse(value.unit()).toHours() * (value.count() == null ? 1 : value.count());
                return new Days(days.start(), days.start().plusDays((hours + 12) / 24), "hour", null);
            }
            if (span
                    && value.count() != null
                    && value.unit().startsWith("P")
                    && value.position() == null
                    && !value.unit().startsWith("PT")) {
                return new Days(
                        days.start(),
                        days.start().plus(java.time.Period.parse(value.unit()).multipliedBy(value.count())),
                        "span",
                        null);
            }
        }
        return days;
    }

    private static TimeRef ref(
            Article article, LocalDate published, Mention mention, Days days, Event event, boolean ahead) {
        TimeValue value = (TimeValue) mention.value();
        LocalDate end = days.end();
        boolean future =
                days.start() != null && published != null && days.start().isAfter(published)
                        || event.kind().equals("ceasefire");
        if (!ahead && !future && end != null && published != null && end.isAfter(published)) {
            end = published;
        }
        if (end != null && days.start() != null && days.start().isAfter(end)) {
            end = days.end();
        }
        String basis = value.month() != null || value.year() != null ? "stated" : "relative_publication";
        String start = days.start() == null ? null : days.start().toString();
        String precision = value.part() != null
                                && !"-6/5".equals(value.part())
                                && days.precision().equals("day")
                        || value.hour() != null
                ? "hour"
                : days.precision();
        return new TimeRef(
                start,
                end == null ? null : end.toString(),
                precision,
                basis,
                days.relative(),
                article.words(mention.span()));
    }

    private static Optional<Casualty> casualty(Article article, Event event, Event.Toll toll) {
        if (toll.effect() == null || !EFFECTS.contains(toll.effect())) {
            return Optional.empty();
        }
        if (!(toll.mention().value() instanceof TollValue value)) {
            String whose = toll.group().equals("civilians") ? "civilians" : "target";
            Integer named = toll.mention().isActor() ? count(toll.mention().actor()) : null;
            Integer count = named == null || named == 0 ? null : named;
            return Optional.of(new Casualty(
                    toll.effect(),
                    whose,
                    count == null ? 1 : count,
                    count,
                    false,
                    count == null,
                    null,
                    article.words(toll.mention().span())));
        }
        String group =
                switch (value.group() == null ? "" : value.group()) {
                    case "civilians", "women", "children" -> value.group();
                    case "fighters", "militants", "soldiers" -> event.targets().isEmpty() ? "unknown" : "target";
                    default -> "unknown";
                };
        return Optional.of(new Casualty(
                toll.effect(),
                group,
                value.min(),
                value.max(),
                value.about(),
                value.bare(),
                value.partOf(),
                article.words(RunningTotals.words(toll.sentence(), toll.mention()))));
    }

    /** How many men the words name; who is called by an office is one. */
    private static Integer count(ActorValue actor) {
        boolean one = actor.is(ActorValue.Form.REFERENCE) && actor.type().equals("office");
        return one ? Integer.valueOf(1) : actor.count();
    }

    /** «قتلى وجرحى» with no number is some dead and some wounded; «عشرات القتلى والجرحى» is one figure. */
    private static List<Casualty> parts(Casualty one) {
        if (!one.effect().equals("casualties")
                || !one.bare()
                || !one.words().text().contains(" و")) {
            return List.of(one);
        }
        List<Casualty> two = new ArrayList<>();
        for (String effect : List.of("killed", "wounded")) {
            two.add(new Casualty(
                    effect, one.group(), one.min(), one.max(), one.about(), true, one.partOf(), one.words()));
        }
        return two;
    }

    private static void thing(Article article, Event event, Mention mention, Draft draft) {
        ThingValue value = (ThingValue) mention.value();
        String kind = event.kind();
        String effect =
                kind.equals("equipment_seized") ? "seized" : kind.equals("equipment_destroyed") ? "destroyed" : "hit";
        switch (value.sort()) {
            case "weapon" ->
                (kind.startsWith("equipment") ? draft.equipment : draft.weapons)
                        .add(new Thing(
                                kind.startsWith("equipment") ? effect : "used",
                                value.what(),
                                value.min(),
                                value.max(),
                                article.words(mention.span())));
            case "equipment" ->
                draft.equipment.add(
                        new Thing(effect, value.what(), value.min(), value.max(), article.words(mention.span())));
            case "facility" ->
                draft.facilities.add(
                        new Thing("hit", value.what(), value.min(), value.max(), article.words(mention.span())));
            default -> {
                // a holding only says whose the target is
            }
        }
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static List<Evidence> fields(Draft draft) {
        List<Evidence> evidence = new ArrayList<>(draft.evidence);
        draft.initiators.stream()
                .filter(a -> a.words() != null)
                .forEach(a -> evidence.add(new Evidence("initiators", a.words())));
        draft.targets.stream()
                .filter(a -> a.words() != null)
                .forEach(a -> evidence.add(new Evidence("targets", a.words())));
        draft.places.forEach(p -> evidence.add(new Evidence("places", p.words())));
        if (draft.time.words() != null) {
            evidence.add(new Evidence("time", draft.time.words()));
        }
        draft.casualties.forEach(c -> evidence.add(new Evidence("casualties", c.words())));
        return evidence;
    }
}
