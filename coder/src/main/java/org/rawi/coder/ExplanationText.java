package org.rawi.coder;

import java.util.Locale;
import org.rawi.coder.event.Event;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.FunctionValue;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;
import org.rawi.coder.mention.PredicateValue;
import org.rawi.coder.mention.ThingValue;
import org.rawi.coder.mention.TimeValue;
import org.rawi.coder.mention.TollValue;
import org.rawi.coder.place.PlaceResolver.Resolution;
import org.rawi.knowledge.PlaceEntry;
import org.rawi.model.ActorRef;
import org.rawi.model.Claim;
import org.rawi.model.Derivation;
import org.rawi.model.Link;
import org.rawi.model.PlaceRef;
import org.rawi.model.TimeRef;

/** Prints an {@link Explanation}: sentence by sentence the mentions, then the events, then the claims with their reasons. */
final class ExplanationText {
    private final Explanation explanation;
    private final boolean colour;
    private final StringBuilder out = new StringBuilder();

    ExplanationText(Explanation explanation, boolean colour) {
        this.explanation = explanation;
        this.colour = colour;
    }

    String render() {
        heading("Setting");
        line("published " + known(explanation.setting().published()) + ", outlet "
                + known(explanation.setting().outlet()) + ", country "
                + known(explanation.setting().country()));
        heading("Mentions");
        explanation.mentions().forEach(this::sentence);
        heading("Events");
        explanation.events().forEach(this::event);
        heading("Claims");
        explanation.claims().forEach(this::claim);
        return out.toString();
    }

    private static String known(Object value) {
        return value == null || value.toString().isEmpty() ? "unknown" : value.toString();
    }

    private void heading(String title) {
        out.append(out.length() == 0 ? "" : "\n")
                .append(colour ? "\u001b[1m" : "")
                .append("== ")
                .append(title)
                .append(colour ? "\u001b[0m\n" : "\n");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void sentence(MentionedSentence sentence) {
        String text = explanation.text().article().text();
        line("");
        line("[" + sentence.sentence().role().name().toLowerCase(Locale.ROOT) + "] "
                + sentence.sentence().span().of(text));
        for (Mention mention : sentence.mentions()) {
            if (!(mention.value() instanceof PlainValue)) {
                line("    " + mark(mention.span().of(text)) + "  " + describe(mention));
            }
        }
    }

    private String mark(String words) {
        return colour ? "\u001b[36m" + words + "\u001b[0m" : "«" + words + "»";
    }

    private String describe(Mention mention) {
        String clitic = (mention.and() ? "و+ " : "") + (mention.preposition() == 0 ? "" : mention.preposition() + "+ ");
        if (mention.value() instanceof ActorValue actor) {
            String who = explanation
                    .setting()
                    .party(mention)
                    .map(p -> (p.id() == null || p.id().isEmpty() ? "without an id" : p.id()) + " (" + p.type() + ")")
                    .orElse("?");
            return clitic + "actor " + who + "  " + actor.origin();
        }
        if (mention.isPlace()) {
            return clitic + "place " + place(explanation.places().get(mention), mention);
        }
        if (mention.value() instanceof PredicateValue predicate) {
            StringBuilder keys = new StringBuilder(clitic + "predicate");
            predicate.entries().stream()
                    .map(e -> (e.key().isEmpty() ? e.row().cells().get(0) : e.key()) + "/" + e.tag())
                    .distinct()
                    .forEach(key -> keys.append(' ').append(key));
            return keys.toString();
        }
        if (mention.value() instanceof FunctionValue function) {
            return clitic + function.function();
        }
        if (mention.value() instanceof TollValue toll) {
            return clitic + "toll" + (toll.effect() == null ? "" : " " + toll.effect())
                    + (toll.group().isEmpty() ? "" : " " + toll.group()) + " " + number(toll.min(), toll.max());
        }
        if (mention.value() instanceof TimeValue time) {
            return clitic + "time: " + TimeText.of(time);
        }
        if (mention.value() instanceof ThingValue thing) {
            return clitic + thing.sort() + " " + thing.what() + "  " + thing.origin();
        }
        return clitic + mention.value();
    }

    /** So many: «14», «3 to 5», «1 or more», «at most 10». */
    private static String number(Integer min, Integer max) {
        if (max == null) {
            return min == null ? "of no known number" : min + " or more";
        }
        if (min == null) {
            return "at most " + max;
        }
        return min.equals(max) ? min.toString() : min + " to " + max;
    }

    private static String place(Resolution resolution, Mention mention) {
        if (resolution == null || resolution.place() == null) {
            String area = resolution == null || resolution.area() == null
                    ? ""
                    : ", in " + resolution.area().name();
            return "«" + mention.place().name() + "» in no gazetteer" + area + rejected(resolution);
        }
        PlaceEntry place = resolution.place();
        return mention.place().relation() + " " + place.id() + " " + place.nameEn() + "  " + place.origin()
                + rejected(resolution);
    }

    private static String rejected(Resolution resolution) {
        if (resolution == null || resolution.rejected().isEmpty()) {
            return "";
        }
        StringBuilder ids = new StringBuilder("  rejected:");
        resolution.rejected().stream().limit(5).forEach(p -> ids.append(' ').append(p.id()));
        return ids.toString();
    }

    private void event(Event event) {
        String text = explanation.text().article().text();
        line("");
        line(event.kind() + "  " + mark(event.trigger().mention().span().of(text)) + "  "
                + event.frame().id() + "  " + event.frame().reason());
        event.steps().forEach(step -> line("    " + step));
    }

    private void claim(Claim claim) {
        line("");
        line(claim.kind() + "  " + claim.claim() + "  "
                + claim.modality().name().toLowerCase(Locale.ROOT));
        StringBuilder who = new StringBuilder("    who:");
        claim.initiators().forEach(a -> who.append(' ').append(actor(a)));
        who.append("  whom:");
        claim.targets().forEach(a -> who.append(' ').append(actor(a)));
        line(who.toString());
        StringBuilder where = new StringBuilder("    where:");
        for (PlaceRef place : claim.places()) {
            where.append(" «").append(place.name()).append('»').append(place.id() == null ? "" : " " + place.id());
        }
        line(where.toString());
        line("    when: " + days(claim.time()) + " (" + claim.time().basis() + ")");
        claim.casualties()
                .forEach(c -> line("    " + c.effect() + ": " + number(c.min(), c.max()) + " "
                        + mark(c.words().text())));
        StringBuilder chain = new StringBuilder("    according to:");
        for (Link link : claim.attribution()) {
            chain.append(' ').append(link.step()).append(' ').append(link.id() == null ? link.type() : link.id());
        }
        line(chain.toString());
        for (Derivation step : claim.derivation()) {
            line("    " + step.field() + " by " + step.by() + ": " + step.note());
        }
    }

    /** The days: «2015-02-10», «2018-01-01 to 2018-08-12», «no later than 2015-02-11». */
    private static String days(TimeRef time) {
        if (time.start() != null) {
            return time.start().equals(time.end())
                    ? time.start()
                    : time.start() + (time.end() == null ? " or later" : " to " + time.end());
        }
        if (time.end() != null) {
            return "no later than " + time.end();
        }
        return time.relative() == null ? "unknown" : time.relative() + " from a day that is not known";
    }

    private static String actor(ActorRef actor) {
        return actor.id() + (actor.words() == null ? "" : " «" + actor.words().text() + "»");
    }
}
