package org.rawi.export.harm;

/**
 * What pages, feeds and exports hold back, each rule with a safe default.
 *
 * @param maskPersons whether the names of private persons are blacked out: the dead, detainees, minors, witnesses
 * @param blurPlaces whether hospitals, shelters, camps and people on the move are shown as an area, and sexual violence by its
 *     governorate
 * @param embargoDays how many days must have passed before a feed tells of an event
 */
public record HarmRules(boolean maskPersons, boolean blurPlaces, int embargoDays) {
    /** What holds where nobody says otherwise. */
    public static final HarmRules SAFE = new HarmRules(true, true, 90);

    public HarmRules {
        if (embargoDays < 0) {
            throw new IllegalArgumentException("an embargo of " + embargoDays + " days; legal is 0 or more");
        }
    }
}
