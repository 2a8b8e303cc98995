package org.rawi.coder.mention;

/**
 * An actor as named, before the article says which one it is.
 *
 * @param form how it is named
 * @param id actor, person, source or country id, or the suffix of an institution; empty for a bare head («طائرات»)
 * @param country the country that an adjective or a genitive gives to an institution or a head, or empty
 * @param head what stands before it: same, airforce, commander …; empty for nothing
 * @param type class of the actor or type of the source, «armed_group»
 * @param options what else the row says of it: the kinds that a reference back can mean, the gender of a country
 * @param origin the lexicon row
 */
public record ActorValue(Form form, String id, String country, String head, String type, String options, String origin)
        implements Mention.Value {
    /** How an actor is named. */
    public enum Form {
        NAME,
        PERSON,
        INSTITUTION,
        COUNTRY,
        CAPITAL,
        ADJECTIVE,
        REFERENCE,
        SOURCE,
        UNNAMED_SOURCE,
        HEAD_ALONE
    }

    public ActorValue withHead(String other) {
        return new ActorValue(form, id, country, other, type, options, origin);
    }

    public ActorValue withCountry(String other) {
        return new ActorValue(form, id, other, head, type, options, origin);
    }

    /** Whether it is a country or a capital that takes a feminine verb, as nearly all do. */
    public boolean isFeminineLand() {
        return form == Form.CAPITAL || form == Form.COUNTRY && !options.equals("masculine");
    }

    public boolean is(Form other) {
        return form == other;
    }
}
