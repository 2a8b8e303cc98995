package org.rawi.coder.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.ThingValue;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Lexicon;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;

/**
 * Fields of life that borrow the words of war: «هجمة مرتدة في الدقيقة التسعين», «انفجر الجمهور ضحكا» (lexicon/domains.tsv).
 *
 * <p>A word of such a field beside an event makes it none, unless an armed party, a weapon or dead and wounded stand by it; a
 * field that {@code explains} deaths, as traffic does, accounts for the dead too, and one that explains weapons, as a
 * quarrel at home does, for all but an armed party; close by, one that explains {@code forces}, as a crash in training does,
 * explains these too. Immutable and thread-safe.
 */
final class DomainWords {
    private static final int REACH = 9;
    private static final int NEAR = 4;

    private final Lexicon lexicon;
    private final Map<String, String> families = new HashMap<>();

    DomainWords(Knowledge knowledge) {
        lexicon = knowledge.lexicon();
        knowledge.kinds().values().forEach(k -> families.put(k.id(), k.family()));
    }

    /** Whether another field of life has the event for its own. */
    boolean claim(Event event) {
        MentionedSentence sentence = event.sentence();
        int first = event.trigger().index();
        int last = event.trigger().last();
        for (int i = Math.max(0, first - REACH); i < Math.min(sentence.size(), last + REACH + 1); i++) {
            Mention mention = sentence.mention(i);
            boolean name = mention.isActor() || mention.isPlace();
            boolean near = i >= first - NEAR && i <= last + NEAR;
            if (!name && words(sentence, mention).anyMatch(row -> takes(row, event, near))) {
                return true;
            }
        }
        return false;
    }

    private Stream<Row> words(MentionedSentence sentence, Mention mention) {
        return IntStream.range(mention.first(), mention.end())
                .boxed()
                .flatMap(token -> lexicon.matches(sentence.sentence(), token).stream())
                .filter(match -> match.entry().table() == Table.DOMAINS)
                .filter(match -> match.reading().preposition() != 'ك')
                .map(match -> match.entry().row());
    }

    private boolean takes(Row domain, Event event, boolean near) {
        List<String> taken = List.of(domain.cell("kinds").split(" "));
        if (!taken.contains(event.kind()) && !taken.contains(families.get(event.kind()))) {
            return false;
        }
        boolean force = Stream.concat(event.initiators().stream(), event.targets().stream())
                .anyMatch(a -> a.party().isArmed());
        boolean deaths = !event.tolls().isEmpty() || event.isToll();
        boolean weapon =
                event.things().stream().anyMatch(m -> m.value() instanceof ThingValue thing && thing.is("weapon"));
        return switch (domain.cell("explains")) {
            case "forces" -> near && !weapon;
            case "weapons" -> !force;
            case "deaths" -> !force && !weapon;
            default -> !force && !weapon && !deaths;
        };
    }
}
