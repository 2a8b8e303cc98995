package org.rawi.coder.mention;

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
 */
public record TollValue(
        String effect,
        String group,
        Integer min,
        Integer max,
        boolean about,
        boolean bare,
        Integer partOf,
        boolean people)
        implements Mention.Value {
    public TollValue withEffect(String other) {
        return new TollValue(other, group, min, max, about, bare, partOf, people);
    }
}
