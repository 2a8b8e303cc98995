package org.rawi.coder.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawi.coder.mention.ActorValue.Form;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Lexicon.Match;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.text.Folding;

/**
 * Actors as dispatches name them: «وحدات من الجيش السوري», «طائرات حربية روسية», «وزير الخارجية الروسي سيرغي لافروف».
 *
 * <p>A head, a core, and what belongs to the core, each from its own table; who it is, the article decides later.
 */
final class ActorParser {
    private static final List<Table> CORES = List.of(
            Table.ACTORS,
            Table.SOURCES,
            Table.PERSONS,
            Table.INSTITUTIONS,
            Table.REFERENCES,
            Table.UNNAMED_SOURCES,
            Table.COUNTRIES);
    private static final Map<Table, Form> FORMS = Map.of(
            Table.ACTORS, Form.NAME,
            Table.SOURCES, Form.SOURCE,
            Table.PERSONS, Form.PERSON,
            Table.INSTITUTIONS, Form.INSTITUTION,
            Table.UNNAMED_SOURCES, Form.UNNAMED_SOURCE,
            Table.REFERENCES, Form.REFERENCE);

    private final Readings readings;
    private final Set<String> givenNames;
    private final ActorTails tails;

    /** Of a sentence; {@code givenNames} are those that persons of the knowledge bear, folded. */
    ActorParser(Readings readings, Set<String> givenNames) {
        this.readings = readings;
        this.givenNames = givenNames;
        tails = new ActorTails(readings);
    }

    /** The first names of all whom the knowledge names in full. */
    static Set<String> givenNames(Knowledge knowledge) {
        return knowledge.rows(Table.PERSONS).stream()
                .flatMap(row -> row.variants("names").stream())
                .filter(name -> name.indexOf(' ') > 0)
                .map(name -> Folding.fold(name.substring(0, name.indexOf(' '))))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * An actor read.
     *
     * @param value what it is
     * @param first its first token
     * @param end one past its last token
     * @param start how its first word was read
     */
    record Found(ActorValue value, int first, int end, Match start) {}

    Optional<Found> at(int first) {
        Optional<Match> head = readings.longest(first, Table.ACTOR_HEADS);
        Optional<Found> core = core(first);
        if (head.isPresent()) {
            Optional<Found> headed = headed(head.get(), first);
            if (headed.isPresent()
                    && core.map(c -> c.end() < headed.get().end()).orElse(true)) {
                return headed;
            }
        }
        return core;
    }

    /** «الشرطة», if nobody of the kind was named, is the police of the country. */
    private static Found withFallback(Found reference, Found institution) {
        ActorValue value = reference.value();
        ActorValue both = new ActorValue(
                value.form(),
                value.id(),
                institution.value().id(),
                value.head(),
                value.type(),
                value.options(),
                value.origin());
        return new Found(both, reference.first(), reference.end(), reference.start());
    }

    /** The core may stand up to two adjectives after its head, «طائرات حربية روسية». */
    private Optional<Found> headed(Match head, int first) {
        String effect = head.entry().row().cell("effect");
        int after = pastQuotes(head.end());
        for (int gap = 0; gap <= 2; gap++) {
            int at = after + gap;
            if (gap > 0 && !tails.isAdjective(at - 1)) {
                break;
            }
            Optional<Found> core = core(at).filter(c -> after > head.end() || !isClosed(head, first) || isOpen(c));
            if (core.isPresent() && joins(core.get())) {
                ActorValue value = core.get().value();
                String merged = value.head().isEmpty() || !effect.equals("same") ? effect : value.head();
                return Optional.of(
                        new Found(value.withHead(merged), first, core.get().end(), head));
            }
        }
        if (effect.equals("kin") || effect.equals("same") && !head.pronoun()) {
            return Optional.empty();
        }
        if (head.reading().preposition() == 'ب') {
            return Optional.empty();
        }
        int end = head.end();
        while (end < readings.size() && end < head.end() + 2 && tails.isAdjective(end) && !tails.isDeed(end)) {
            end++;
        }
        ActorValue alone =
                new ActorValue(Form.HEAD_ALONE, "", "", effect, effect, head.pronoun() ? "pronoun" : "", origin(head));
        return Optional.of(new Found(alone, first, end, head));
    }

    /** «هاجمت الفصائل قوات النظام»: a head with the article takes no genitive. */
    private boolean isClosed(Match head, int first) {
        String last = readings.sentence().token(head.end() - 1).folded();
        return isDefinite(head) && (head.end() == first + 1 || last.startsWith("ال"));
    }

    /** «القوات الروسية», «الميليشيات الحوثية», «القائد فلان», «التابع للجيش» belong to a head with the article. */
    private boolean isOpen(Found core) {
        String word = readings.sentence().token(core.first()).folded();
        boolean single = core.end() == core.first() + 1;
        boolean relation = word.startsWith("ال") && (word.endsWith("يه") || word.endsWith("ي"));
        return core.value().is(Form.ADJECTIVE)
                || core.value().is(Form.PERSON)
                || core.start().reading().preposition() == 'ل'
                || single && relation;
    }

    private int pastQuotes(int at) {
        return at < readings.size()
                        && "\"«“".contains(readings.sentence().token(at).folded())
                ? at + 1
                : at;
    }

    private static boolean joins(Found core) {
        char preposition = core.start().reading().preposition();
        return !core.start().reading().and() && (preposition == 0 || preposition == 'ل');
    }

    private Optional<Found> core(int first) {
        return readings.at(first).stream()
                .filter(m -> CORES.contains(m.entry().table()) && m.reading().preposition() != 'ك')
                .filter(m -> !m.pronoun() || m.entry().table() != Table.REFERENCES)
                .filter(m -> !isNamesake(m, first) && !isQuality(m, first))
                .sorted(Comparator.comparingInt(Match::end)
                        .reversed()
                        .thenComparingInt(m -> CORES.indexOf(m.entry().table())))
                .map(m -> found(m, first))
                .filter(ActorParser::isSomeone)
                .findFirst()
                .map(this::orReference);
    }

    /** «سليمان الأسد»: a surname behind the given name of somebody else is not he whom the knowledge has by it alone. */
    private boolean isNamesake(Match match, int first) {
        return match.entry().table() == Table.PERSONS
                && match.end() == first + 1
                && first > 0
                && readings.sentence().token(first - 1).isWord()
                && match.reading().isWhole()
                && readings.at(first - 1).stream().noneMatch(m -> m.entry().table() == Table.GRAMMAR)
                && givenNames.contains(readings.sentence().token(first - 1).folded());
    }

    /** «الغارات الأخيرة»: behind a noun the word is an adjective; «وقصفت الأخيرة», «مع الأخير» name a party again. */
    private boolean isQuality(Match match, int first) {
        boolean latter = match.entry().table() == Table.REFERENCES
                && match.entry().row().cell("kinds").equals("latter");
        return latter && (first == 0 || readings.at(first - 1).stream().noneMatch(ActorParser::leadsParty));
    }

    private static boolean leadsParty(Match before) {
        String function =
                before.entry().table() == Table.GRAMMAR ? before.entry().row().cell("function") : "";
        boolean verb =
                before.entry().tag().equals("past") || before.entry().tag().equals("present");
        return verb
                || List.of("complementizer", "prep.with", "prep.by", "prep.against", "prep.for")
                        .contains(function);
    }

    /** «الجيش» with no country is whichever army was named. */
    private Found orReference(Found found) {
        boolean bare =
                found.value().is(Form.INSTITUTION) && found.value().country().isEmpty();
        return !bare
                ? found
                : readings.longest(found.first(), Table.REFERENCES)
                        .filter(m -> m.end() == found.start().end())
                        .map(m -> found(m, found.first()))
                        .map(r -> r.value().is(Form.REFERENCE) && r.value().id().isEmpty() ? withFallback(r, found) : r)
                        .orElse(found);
    }

    /** «الوزارة» is nobody by itself: its country must be said, or the institution be one that goes without. */
    private static boolean isSomeone(Found found) {
        boolean bare =
                found.value().is(Form.INSTITUTION) && found.value().country().isEmpty();
        return !bare || found.start().entry().row().cell("alone").equals("yes");
    }

    private Found found(Match match, int first) {
        Row row = match.entry().row();
        if (row.table() == Table.COUNTRIES) {
            return country(match, row, first);
        }
        Form form = FORMS.get(row.table());
        String id = row.cell(row.table().columns().get(0));
        String type = type(row);
        String options = row.table() == Table.REFERENCES ? id : isOfSeveral(row) ? SharedOffices.SEVERAL : "";
        ActorValue value = new ActorValue(
                form, row.table() == Table.REFERENCES ? row.cell("default") : id, "", "", type, options, origin(match));
        if (form == Form.INSTITUTION) {
            return institution(value, match, first);
        }
        if (form == Form.REFERENCE
                && (value.options().contains("office") || value.options().contains("international"))) {
            Optional<Match> whose = country(match.end());
            if (whose.isPresent() && whose.get().entry().tag().equals("adjectives")) {
                return new Found(
                        countryOf(whose.get()), first, tails.holder(whose.get().end()), match);
            }
        }
        if (value.options().equals("counterpart")) {
            Optional<Match> country = country(match.end());
            ActorValue counterpart = country.map(
                            c -> value.withCountry(c.entry().row().cell("id")))
                    .orElse(value);
            return new Found(
                    counterpart, first, tails.holder(country.map(Match::end).orElse(match.end())), match);
        }
        int end = tail(match.end());
        boolean office = value.type().equals("office") && form != Form.PERSON
                || value.options().contains("office");
        return new Found(value, first, office ? tails.holder(end) : end, match);
    }

    /** «المبعوث الأميركي» speaks for his state. */
    private static ActorValue countryOf(Match country) {
        String id = country.entry().row().cell("id");
        return new ActorValue(Form.COUNTRY, id, id, "", "state", "", origin(country));
    }

    /** «وزراء خارجية», «رئيسا»: the office of each country that follows. */
    private static boolean isOfSeveral(Row row) {
        return row.table() == Table.INSTITUTIONS && row.cell("alone").equals(SharedOffices.SEVERAL);
    }

    private static String type(Row row) {
        return switch (row.table()) {
            case ACTORS, INSTITUTIONS -> row.cell("kind");
            case SOURCES, UNNAMED_SOURCES -> row.cell("type");
            case PERSONS -> "office";
            default -> "";
        };
    }

    private Found country(Match match, Row row, int first) {
        Form form =
                switch (match.entry().tag()) {
                    case "adjectives" -> Form.ADJECTIVE;
                    case "capitals" -> Form.CAPITAL;
                    default -> Form.COUNTRY;
                };
        ActorValue value =
                new ActorValue(form, row.cell("id"), row.cell("id"), "", "state", row.cell("gender"), origin(match));
        Optional<Match> person =
                form == Form.ADJECTIVE ? readings.longest(match.end(), Table.PERSONS) : Optional.empty();
        if (person.isPresent() && person.get().reading().isWhole()) {
            return new Found(person(person.get()), first, person.get().end(), match);
        }
        return new Found(value, first, match.end(), match);
    }

    /** An institution takes its country from an adjective or a genitive, and the name of who holds it. */
    private Found institution(ActorValue value, Match match, int first) {
        int end = match.end();
        for (int gap = 0; gap <= 2; gap++) {
            Optional<Match> country = country(end + gap).filter(c -> !isDefinite(match) || isAdjectival(c));
            if (country.isPresent()) {
                String id = country.get().entry().row().cell("id");
                return new Found(
                        value.withCountry(id), first, tails.holder(country.get().end()), match);
            }
            if (!tails.isAdjective(end + gap)) {
                break;
            }
        }
        Optional<Match> seat = value.options().isEmpty() && !isDefinite(match) ? tails.seat(end) : Optional.empty();
        if (seat.isPresent()) {
            return new Found(value.withCountry(seat.get().entry().row().cell("id")), first, end, match);
        }
        if (value.type().equals("office")) {
            Optional<Found> whose = readings.at(end).isEmpty() ? Optional.empty() : core(end);
            if (whose.isPresent() && joins(whose.get()) && isBody(whose.get().value())) {
                ActorValue body = whose.get().value();
                ActorValue joined = new ActorValue(
                        body.form(), body.id(), body.country(), value.id(), "office", body.options(), value.origin());
                return new Found(joined, first, tails.holder(whose.get().end()), match);
            }
        }
        return tails.holderOf(end)
                .filter(p -> value.country().isEmpty() && value.type().equals("office"))
                .map(p -> new Found(person(p), first, p.end(), match))
                .orElse(new Found(value, first, tails.holder(end), match));
    }

    private static ActorValue person(Match named) {
        return new ActorValue(Form.PERSON, named.entry().row().cell("id"), "", "", "office", "", origin(named));
    }

    /** «المعارضة روسيا» are two: what has the article takes its country as an adjective alone. */
    private static boolean isDefinite(Match match) {
        return match.reading().stem().startsWith("ال");
    }

    private static boolean isAdjectival(Match country) {
        return country.entry().tag().equals("adjectives");
    }

    private static boolean isBody(ActorValue value) {
        return value.is(Form.NAME) || value.is(Form.INSTITUTION) || value.is(Form.REFERENCE);
    }

    private Optional<Match> country(int at) {
        return readings.longest(
                at,
                m -> m.entry().table() == Table.COUNTRIES
                        && !m.entry().tag().equals("capitals")
                        && !m.reading().and()
                        && m.reading().preposition() == 0);
    }

    /** Takes in an adjective of relation after a name («حزب الله اللبناني») and whom it is led or backed by. */
    private int tail(int end) {
        int at = end;
        Optional<Match> adjective = readings.longest(
                at,
                m -> m.entry().table() == Table.COUNTRIES
                        && m.entry().tag().equals("adjectives")
                        && m.reading().isWhole()
                        && m.reading().stem().startsWith("ال"));
        at = adjective.map(Match::end).orElse(at);
        Optional<Match> modifier = modifier(at);
        if (modifier.isPresent()) {
            Optional<Found> whose = core(modifier.get().end());
            if (whose.isPresent()) {
                return whose.get().end();
            }
        }
        return at;
    }

    private Optional<Match> modifier(int at) {
        int from = at < readings.size() && readings.sentence().token(at).isMark("،") ? at + 1 : at;
        return readings.longest(from, m -> m.entry().table() == Table.GRAMMAR && isModifier(m));
    }

    /** «المدعومة من» and «بقيادة» say whose an actor is; «بدعم من» brings another one in. */
    private static boolean isModifier(Match match) {
        String function = match.entry().row().cell("function");
        boolean definite = match.reading().stem().startsWith("ال");
        return function.equals("prep.led_by")
                || definite && (function.equals("prep.backed_by") || function.equals("prep.allied"));
    }

    private static String origin(Match match) {
        return match.entry().row().origin();
    }
}
