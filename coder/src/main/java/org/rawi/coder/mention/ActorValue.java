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
 * @param count how many its words name: 1 for «القيادي في» and a person's name, 0 for men with no number («عناصر من»),
 *     null for a body
 */
public record ActorValue(
        Form form, String id, String country, String head, String type, String options, String origin, Integer count)
        implements Mention.Value {
    public ActorValue(Form form, String id, String country, String head, String type, String options, String origin) {
        this(form, id, country, head, type, options, origin, form == Form.PERSON ? 1 : null);
    }

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
        return new ActorValue(form, id, country, other, type, options, origin, count);
    }

    public ActorValue withCountry(String other) {
        return new ActorValue(form, id, other, head, type, options, origin, count);
    }

    public ActorValue withCount(Integer other) {
        return new ActorValue(form, id, country, head, type, options, origin, other);
    }

    /** Whether its words are for men and not for the body that they are of, «عنصر من حزب الله», «مقاتلي الفصائل». */
    public boolean isPersons() {
        return count != null;
    }

    /** Whether it is a country or a capital that takes a feminine verb, as nearly all do. */
    public boolean isFeminineLand() {
        return form == Form.CAPITAL || form == Form.COUNTRY && !options.equals("masculine");
    }

    /** Whether it is so named; «قوة إسرائيلية», an adjective behind a head, is a body and no adjective. */
    public boolean is(Form other) {
        return form == other && (form != Form.ADJECTIVE || head.isEmpty());
    }
}
