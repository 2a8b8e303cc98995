package org.rawi.coder.mention;

import java.util.ArrayList;
import java.util.List;
import org.rawi.coder.mention.ActorValue.Form;

/**
 * Countries that share an office with the one before them: «وزراء خارجية روسيا وتركيا», «الرئيسين الروسي والتركي» name an office of each.
 * Stateless.
 */
final class SharedOffices {
    /** What a row of institutions says of heads that are of several countries. */
    static final String SEVERAL = "several";

    private SharedOffices() {}

    /** The mentions of a sentence, each country in such a list as the office of it. */
    static List<Mention> read(List<Mention> mentions) {
        List<Mention> read = new ArrayList<>();
        mentions.forEach(m -> read.add(read(read, m)));
        return read;
    }

    private static Mention read(List<Mention> before, Mention mention) {
        int at = before.size() - 1;
        while (at > 0 && before.get(at).isMark()) {
            at--;
        }
        boolean listed = at >= 0 && mention.and() && mention.isActor() && isOffice(before.get(at));
        return listed && isLand(mention.actor())
                ? mention.withValue(ofCountry(before.get(at).actor(), mention.actor()))
                : mention;
    }

    private static boolean isOffice(Mention mention) {
        return mention.isActor()
                && mention.actor().is(Form.INSTITUTION)
                && mention.actor().options().equals(SEVERAL);
    }

    private static boolean isLand(ActorValue value) {
        return value.is(Form.COUNTRY) || value.is(Form.CAPITAL) || value.is(Form.ADJECTIVE);
    }

    private static ActorValue ofCountry(ActorValue office, ActorValue land) {
        return new ActorValue(
                Form.INSTITUTION, office.id(), land.country(), "", office.type(), SEVERAL, office.origin());
    }
}
