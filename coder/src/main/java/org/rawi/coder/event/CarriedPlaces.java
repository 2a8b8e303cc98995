package org.rawi.coder.event;

import java.util.List;
import java.util.Set;
import org.rawi.coder.clause.Clause;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;

/**
 * An act that names no place happened where the sentence has just been: «في مدينة مارع، حيث فجر انتحاري نفسه», «سيطر على بلدة
 * سراقب وقتل خمسة».
 *
 * <p>Only where an act happened is carried, never where it came from or led to.
 */
final class CarriedPlaces {
    private static final Set<String> STARTED = Set.of("operation_launched", "advance", "attack", "deployment");
    private static final int AIM = 10;
    private static final Set<String> BEFALLS = Set.of(
            "displacement",
            "evacuation",
            "surrender",
            "property_destroyed",
            "bodies_found",
            "aid_delivered",
            "aid_blocked");

    private static final Set<String> HELD = Set.of("meeting", "negotiation_round");
    private static final Set<String> CONTROL =
            Set.of("territory_seized", "territory_transferred", "siege", "siege_lifted");

    private CarriedPlaces() {}

    static void within(MentionedSentence sentence, List<Clause> clauses, List<Event> events, SupportVerbs support) {
        FreePlaces free = new FreePlaces(support);
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            boolean blame = event.kind().equals("accusation") || event.kind().equals("condemnation");
            boolean violent = happens(event.kind());
            if (event.places().isEmpty() && STARTED.contains(event.kind())) {
                goal(sentence, event);
            }
            if (event.places().isEmpty() && event.kind().equals("threat")) {
                threatened(sentence, event);
            }
            if (event.places().isEmpty() && violent) {
                StateClause.behind(sentence, clauses, event, events)
                        .ifPresent(c -> inside(sentence, c, event, "the place of what the relative clause tells of"));
            }
            if (event.places().isEmpty() && violent) {
                relative(sentence, clauses.get(event.clause()), event);
            }
            if (event.places().isEmpty() && violent) {
                MeantPlace.of(sentence, event.trigger())
                        .filter(p -> CONTROL.contains(event.kind()))
                        .ifPresent(p -> {
                            event.addPlace(p, "at", sentence);
                            event.steps().add("the place that the pronoun means");
                        });
            }
            if (event.places().isEmpty() && event.isToll() && turns(clauses, events, i)) {
                after(events, i);
            }
            if (event.places().isEmpty() && violent && isOwn(event, events)) {
                free.complete(sentence, clauses, event, events);
            }
            if (event.places().isEmpty() && violent && !CarriedDays.isBehindAfter(sentence, event.trigger())) {
                before(events, i);
            }
            boolean fled = event.kind().equals("displacement");
            if (event.places().isEmpty() && (Carrying.isViolent(event.kind()) || fled || blame)) {
                after(events, i);
            }
            if (event.places().isEmpty() && blame) {
                before(events, i);
            }
            if (event.places().isEmpty() && violent) {
                scene(sentence, clauses, event);
            }
            if (event.places().isEmpty() && HELD.contains(event.kind())) {
                onVisit(event, events);
                during(sentence, clauses, event);
            }
        }
    }

    /** «بدأت حملة لاستعادة درعا», «تقدم في حملته للسيطرة على السخنة»: what is to be gained is where it is. */
    private static void goal(MentionedSentence sentence, Event event) {
        boolean aim = false;
        for (int i = event.trigger().last() + 1;
                i < Math.min(sentence.size(), event.trigger().last() + AIM);
                i++) {
            Mention mention = sentence.mention(i);
            boolean noun = mention.isPredicate() && mention.predicate().isNoun();
            if (aim && mention.isPlace()) {
                event.addPlace(mention, event.kind().equals("deployment") ? "toward" : "at", sentence);
                event.steps().add("the place of the aim");
                return;
            }
            boolean cut = mention.isMark()
                    || mention.isFunction("complementizer")
                    || mention.isFunction("relative")
                    || mention.isPredicate() && !noun
                    || mention.isFunction("connector") && !mention.isFunction("connector.purpose");
            if (cut || aim && noun && mention.and()) {
                return;
            }
            aim |= noun
                    && (mention.preposition() == 'ل' || sentence.mention(i - 1).isFunction("connector.purpose"));
        }
    }

    /** «هددت بالهجوم على مدينة منبج»: where the act would be that is threatened. */
    private static void threatened(MentionedSentence sentence, Event event) {
        boolean act = false;
        for (int i = event.trigger().last() + 1;
                i < Math.min(sentence.size(), event.trigger().last() + AIM);
                i++) {
            Mention mention = sentence.mention(i);
            if (mention.isMark() || mention.isFunction("complementizer") || mention.isFunction("relative")) {
                return;
            }
            if (act && mention.isPlace() && !mention.and()) {
                event.addPlace(mention, "at", sentence);
                event.steps().add("the place of what is threatened");
                return;
            }
            act |= mention.isPredicate() && mention.predicate().isNoun() && mention.preposition() == 'ب';
        }
    }

    /** «وصل إلى طهران … وسيجري لقاءات», «يلتقي الرئيس خلال زيارته لدمشق»: talks are held where the visitor goes. */
    private static void onVisit(Event event, List<Event> events) {
        for (Event visit : events) {
            boolean goes = visit.kind().equals("visit")
                    && visit.initiators().stream()
                            .anyMatch(v -> event.isInitiator(v.party()) || event.isTarget(v.party()));
            if (goes && event.places().isEmpty()) {
                visit.places().stream()
                        .filter(p -> p.role().equals("at"))
                        .forEach(p -> event.addPlace(p.mention(), "at", p.sentence()));
                if (!event.places().isEmpty()) {
                    event.steps().add("the place that is visited");
                }
            }
        }
    }

    /** «التقى الوزير خلال زيارته للقاهرة», «أثناء وجوده في القاهرة»: the first place of the clause that says on what occasion. */
    private static void during(MentionedSentence sentence, List<Clause> clauses, Event event) {
        for (int c : new int[] {event.clause(), event.clause() + 1}) {
            boolean occasion = c < clauses.size() && clauses.get(c).link() == Clause.Link.DURING;
            for (int i = occasion ? clauses.get(c).first() + 1 : Integer.MAX_VALUE;
                    i < (occasion ? clauses.get(c).end() : 0) && event.places().isEmpty();
                    i++) {
                Mention mention = sentence.mention(i);
                Mention lead = sentence.mention(i - 1);
                boolean led = mention.preposition() != 0 || lead.isFunction("prep.in") || lead.isFunction("prep.to");
                if (mention.isPlace() && led) {
                    event.addPlace(mention, "at", sentence);
                    event.steps().add("the place of the occasion");
                }
            }
        }
    }

    /** Whether it is an act, or tells of the dead where the sentence tells no act. */
    private static boolean isOwn(Event event, List<Event> events) {
        return !event.isToll() || events.stream().allMatch(Event::isToll);
    }

    /** What happens on the ground, where people are. */
    private static boolean happens(String kind) {
        return Carrying.isViolent(kind) || BEFALLS.contains(kind);
    }

    /** «قصفت المدفعية البلدة، فيما قتل عنصر بهجوم على أخرى»: the text turns to another matter. */
    private static boolean turns(List<Clause> clauses, List<Event> events, int at) {
        int from = at == 0 ? 0 : events.get(at - 1).clause() + 1;
        for (int c = from; c <= events.get(at).clause(); c++) {
            if (clauses.get(c).link() == Clause.Link.CONTRAST) {
                return true;
            }
        }
        return false;
    }

    private static void before(List<Event> events, int at) {
        for (int k = at - 1; k >= 0 && events.get(at).places().isEmpty(); k--) {
            places(events.get(k), events.get(at));
        }
    }

    private static void after(List<Event> events, int at) {
        for (int k = at + 1; k < events.size() && events.get(at).places().isEmpty(); k++) {
            places(events.get(k), events.get(at));
        }
    }

    /** «مدينة مارع التي تبعد 20 كيلومترا، حيث فجر»: the place that «حيث» hangs on. */
    private static void relative(MentionedSentence sentence, Clause clause, Event event) {
        if (!sentence.mention(clause.first()).isFunction("relative.place")) {
            return;
        }
        for (int i = clause.first() - 1; i >= 0; i--) {
            Mention mention = sentence.mention(i);
            Mention lead = i == 0 ? mention : sentence.mention(i - 1);
            boolean bearing = mention.isPlace() && !mention.place().relation().equals("at") && lead.isPlace();
            if (mention.isPlace() && !bearing && !lead.isFunction("prep.from")) {
                event.addPlace(mention, "at", sentence);
                event.steps().add("the place that «حيث» hangs on");
                return;
            }
        }
    }

    /** «ضم فتيانا إلى معسكر في الميادين وأعدم اثنين منهم»: where the joined clause before was. */
    private static void scene(MentionedSentence sentence, List<Clause> clauses, Event event) {
        int at = event.clause();
        boolean onlyCounts = event.isToll() && event.initiators().isEmpty();
        if (at == 0 || onlyCounts || clauses.get(at).link() != Clause.Link.AND) {
            return;
        }
        inside(sentence, clauses.get(at - 1), event, "the place of the clause before");
    }

    private static void inside(MentionedSentence sentence, Clause clause, Event event, String step) {
        for (int i = clause.end() - 1; i > clause.first(); i--) {
            Mention mention = sentence.mention(i);
            boolean led = sentence.mention(i - 1).isFunction("prep.in") || mention.preposition() == 'ب';
            if (mention.isPlace() && led) {
                event.addPlace(mention, "at", sentence);
                event.steps().add(step);
                return;
            }
        }
    }

    private static void places(Event from, Event to) {
        if (!Carrying.isViolent(from.kind()) && !(BEFALLS.contains(from.kind()) && BEFALLS.contains(to.kind()))) {
            return;
        }
        from.places().stream()
                .filter(p -> p.role().equals("at"))
                .forEach(p -> to.addPlace(p.mention(), p.role(), p.sentence()));
        if (!to.places().isEmpty()) {
            to.steps().add("the places of the clause beside it");
        }
    }
}
