package org.rawi.coder.mention;

/**
 * A weapon, a piece of equipment, a facility, or what a party holds («مواقع»).
 *
 * @param sort weapon, equipment, facility or holding
 * @param what id or class, «vehicle.armoured»
 * @param type its class
 * @param min at least so many, or null
 * @param max at most so many, or null
 * @param origin the lexicon row
 * @param also the reading as equipment of what is a weapon too («صواريخ»), or empty
 * @param owned whether a pronoun says whose it is («مواقعهم»)
 */
public record ThingValue(
        String sort, String what, String type, Integer min, Integer max, String origin, String also, boolean owned)
        implements Mention.Value {
    public boolean is(String name) {
        return sort.equals(name);
    }
}
