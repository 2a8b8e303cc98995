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
 * quarrel at home does, for all but an armed party. Immutable and thread-safe.
 */
final class DomainWords {
    private static final int REACH = 9;

    private final Lexicon lexicon;
    private final Map<String, String> families = new HashMap<>();

    DomainWords(Knowledge knowledge) {
        lexicon = knowledge.lexicon();
        knowledge.kinds().values().forEach(k -> families.put(k.id(), k.family()));
    }

    /** Whether another field of life has the event for its own. */
    boolean claim(Event event) {
        MentionedSentence sentence = event.sentence();
        boolean force = event.initiators().stream().anyMatch(a -> a.party().isArmed())
                || event.targets().stream().anyMatch(a -> a.party().isArmed());
        if (force) {
            return false;
        }
        int first = Math.max(0, event.trigger().index() - REACH);
        int end = Math.min(sentence.size(), event.trigger().last() + REACH + 1);
        for (Mention mention : sentence.mentions().subList(first, end)) {
            boolean name = mention.isActor() || mention.isPlace();
            if (!name && words(sentence, mention).anyMatch(row -> takes(row, event))) {
                return true;
            }
        }
        return false;
    }

    private Stream<Row> words(MentionedSentence sentence, Mention mention) {
        return IntStream.range(mention.first(), mention.end())
                .boxed()
                .flatMap(token -> lexicon.matches(sentence.sentence(), token).stream())
                .map(match -> match.entry().row())
                .filter(row -> row.table() == Table.DOMAINS);
    }

    private boolean takes(Row domain, Event event) {
        List<String> taken = List.of(domain.cell("kinds").split(" "));
        if (!taken.contains(event.kind()) && !taken.contains(families.get(event.kind()))) {
            return false;
        }
        boolean deaths = !event.tolls().isEmpty() || event.isToll();
        boolean weapon =
                event.things().stream().anyMatch(m -> m.value() instanceof ThingValue thing && thing.is("weapon"));
        return switch (domain.cell("explains")) {
            case "weapons" -> true;
            case "deaths" -> !weapon;
            default -> !weapon && !deaths;
        };
    }
}
