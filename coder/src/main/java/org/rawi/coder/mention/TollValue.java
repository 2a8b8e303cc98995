package org.rawi.coder.mention;

import java.util.Set;

/**
 * A number of people: «39 شخصاً على الأقل», «عشرات القتلى», «قتيلان».
 *
 * @param effect killed, wounded, captured, missing, casualties, or null where the words do not say
 * @param group civilians, women, children, fighters …
 * @param min at least so many, or null
 * @param max at most so many, or null
 * @param about whether the figure is rough
 * @param bare whether it is a plural with no number
 * @param partOf the whole that it is a part of, or null
 * @param people whether a noun for people stands in it
 * @param among whether it is counted already in the figure before it, «بينهم طفلان»
 */
public record TollValue(
        String effect,
        String group,
        Integer min,
        Integer max,
        boolean about,
        boolean bare,
        Integer partOf,
        boolean people,
        boolean among)
        implements Mention.Value {
    private static final Set<String> FORCES = Set.of("fighters", "militants", "soldiers", "police");

    public TollValue(
            String effect,
            String group,
            Integer min,
            Integer max,
            boolean about,
            boolean bare,
            Integer partOf,
            boolean people) {
        this(effect, group, min, max, about, bare, partOf, people, false);
    }

    /** Whether they bear arms: fighters, militants of no named group, soldiers, police. */
    public boolean isForce() {
        return group != null && FORCES.contains(group);
    }

    /** Whether they are armed men whose group the words do not say, «إرهابيين», «عشرة مسلحين». */
    public boolean isMilitants() {
        return "militants".equals(group);
    }

    /** Whether they are of the group, militants being fighters too. */
    public boolean isOf(String other) {
        return other.equals(group) || isMilitants() && other.equals("fighters");
    }

    public TollValue withEffect(String other) {
        return new TollValue(other, group, min, max, about, bare, partOf, people, among);
    }

    /** The same people with the figure of another, «عدد القتلى» with the «20» that it rose to. */
    public TollValue withFigure(TollValue other) {
        return new TollValue(effect, group, other.min, other.max, other.about, other.bare, partOf, people, among);
    }

    /** A claimed zero, «دون ضحايا»: nobody was killed where the words tell the dead and the hurt in one. */
    public TollValue none() {
        String whom = "casualties".equals(effect) ? "killed" : effect;
        return new TollValue(whom, group, 0, 0, false, false, null, people, among);
    }

    public TollValue counted() {
        return new TollValue(effect, group, min, max, about, bare, partOf, people, true);
    }
}
