package org.rawi.coder.attribution;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rawi.coder.attribution.Telling.Teller;
import org.rawi.coder.mention.ActorValue.Form;
import org.rawi.coder.mention.FunctionValue;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.TollValue;
import org.rawi.coder.setting.Party;
import org.rawi.coder.setting.Setting;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.text.Folding;

/** Reads who tells at one place of a sentence: «مصدر في وزارة الدفاع», «مكتب لطمين الإعلامي», «ضابط في الجيش». */
final class TellerReader {
    private static final Set<String> PEOPLE = Set.of("civilians", "women", "children", "persons");
    private static final Set<String> MEDIA = Set.of("media", "agency", "outlet");
    private static final Set<String> VAGUE =
            Set.of("anonymous", "official", "spokesperson", "document", "belligerent", "activists");

    private final Map<String, String> sourceNouns = new HashMap<>();
    private final Bodies bodies;
    private final Setting setting;

    /** A teller read, and the mention after its last word. */
    record Read(Teller teller, int next) {}

    TellerReader(Knowledge knowledge, Bodies bodies, Setting setting) {
        this.bodies = bodies;
        this.setting = setting;
        for (Row row : knowledge.rows(Table.UNNAMED_SOURCES)) {
            for (String phrase : row.variants("phrases")) {
                if (phrase.indexOf(' ') < 0 && row.cell("type").endsWith("_source")) {
                    sourceNouns.put(Folding.fold(phrase), row.cell("type"));
                }
            }
        }
    }

    /** The teller whose words begin at the mention. */
    Optional<Read> at(MentionedSentence sentence, int at) {
        Mention mention = sentence.mention(at);
        boolean head = mention.isActor() && mention.actor().is(Form.HEAD_ALONE);
        Optional<Read> body = head ? body(sentence, at) : Optional.empty();
        if (body.isPresent()) {
            return body;
        }
        if (mention.isActor()) {
            Optional<Party> party = party(sentence, mention);
            if (party.isPresent()) {
                return Optional.of(new Read(refine(sentence, at, new Teller(mention, party.get())), at + 1));
            }
        }
        boolean nobody = mention.isMark() || mention.value() instanceof FunctionValue || Cues.isFiniteVerb(mention);
        return nobody ? Optional.empty() : body(sentence, at);
    }

    private Optional<Read> body(MentionedSentence sentence, int at) {
        return bodies.at(sentence, sentence.mention(at).first()).map(found -> {
            int next = at;
            while (next < sentence.size() && sentence.mention(next).first() < found.end()) {
                next++;
            }
            return new Read(refine(sentence, next - 1, found.teller()), next);
        });
    }

    /** Who the mention is as one who tells; empty for an adjective and for a bare head. */
    private Optional<Party> party(MentionedSentence sentence, Mention mention) {
        if (mention.actor().is(Form.ADJECTIVE)) {
            return Optional.empty();
        }
        if (mention.actor().is(Form.HEAD_ALONE)) {
            return headAlone(mention);
        }
        Optional<Party> party = setting.party(mention)
                .filter(p -> p.isNamed() || !p.type().isEmpty() && p.form().equals("unnamed"));
        String noun = sentence.sentence().token(mention.first()).folded();
        String type = mention.actor().head().equals("same") && mention.end() - mention.first() > 1
                ? sourceNouns.get(noun)
                : null;
        return type == null ? party : Optional.of(unnamed(type, mention));
    }

    /** «ناطق باسم الزنكي»: what he is, where nobody knows for whom. */
    private static Optional<Party> headAlone(Mention mention) {
        return switch (mention.actor().type()) {
            case "spokesperson" -> Optional.of(unnamed("spokesperson", mention));
            case "commander", "leader" -> Optional.of(unnamed("belligerent", mention));
            default -> Optional.empty();
        };
    }

    private static Party unnamed(String type, Mention mention) {
        return new Party("", type, "unnamed", "", false, mention.actor().origin());
    }

    /** «مصدر في وزارة الدفاع الروسية», «بيان للحرس الثوري»: an unnamed source of a named party is the party. */
    private Teller refine(MentionedSentence sentence, int at, Teller teller) {
        String type = teller.party().type();
        boolean unnamed = teller.party().form().equals("unnamed") && VAGUE.contains(type);
        if (!unnamed) {
            return teller;
        }
        for (int i = at + 1; i < Math.min(sentence.size(), at + 4); i++) {
            Mention mention = sentence.mention(i);
            boolean adjective = mention.isActor() && mention.actor().is(Form.ADJECTIVE) && i == at + 1;
            if (!adjective
                    && (mention.isFunction("complementizer") || Cues.isFiniteVerb(mention) || Cues.isComma(mention))) {
                return teller;
            }
            if (adjective && !type.equals("activists") || isOwner(sentence, i, type)) {
                Party party = setting.party(mention).orElseThrow();
                boolean office = !type.equals("activists") || party.type().equals("armed_group");
                boolean fits = party.isNamed()
                        && office
                        && !isMedium(party)
                        && !party.id().equals("civilians");
                return fits ? new Teller(teller.mention(), party) : teller;
            }
        }
        return teller;
    }

    private boolean isOwner(MentionedSentence sentence, int at, String type) {
        Mention mention = sentence.mention(at);
        if (!mention.isActor() || mention.actor().is(Form.ADJECTIVE)) {
            return false;
        }
        boolean led = mention.preposition() == 'ل'
                || mention.preposition() == 'ب'
                || sentence.mention(at - 1).isFunction("prep.in")
                || sentence.mention(at - 1).isFunction("prep.from")
                || sentence.mention(at - 1).isFunction("prep.allied")
                || sentence.mention(at - 1).isFunction("prep.for")
                || type.equals("document");
        return led && party(sentence, mention).isPresent();
    }

    /** «يروي ثلاثة من أبناء البلدة», «وفق ما روت عائلتان»: people counted or by their kin tell what befell them. */
    Optional<Read> people(MentionedSentence sentence, int at) {
        Mention mention = sentence.mention(at);
        boolean civil = mention.value() instanceof TollValue toll
                && toll.effect() == null
                && PEOPLE.contains(String.valueOf(toll.group()));
        Party party = new Party("", "residents", "unnamed", "", false, "lexicon/people.tsv");
        return civil ? Optional.of(new Read(new Teller(mention, party), at + 1)) : Optional.empty();
    }

    /** Whether the source was known by its head noun alone, «صحيفة «المنوال»». */
    boolean isBody(Teller teller) {
        return bodies.isFrom(teller);
    }

    boolean isMedium(Teller teller) {
        return isMedium(teller.party());
    }

    private static boolean isMedium(Party party) {
        return (party.form().equals("source") || party.form().equals("reference") && MEDIA.contains(party.type()))
                        && !party.type().equals("monitor")
                || party.form().equals("unnamed") && MEDIA.contains(party.type());
    }
}
