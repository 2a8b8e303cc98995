package org.rawi.export;

/**
 * What other schemes call a claim; null wherever a scheme has no place for it.
 *
 * @param acledEvent «Battles», or null
 * @param acledSubEvent «Armed clash», or null
 * @param ploverType «ASSAULT», or null
 * @param ploverMode «firearms», or null where there is none
 * @param cameo «193», or null
 */
public record SchemeCodes(String acledEvent, String acledSubEvent, String ploverType, String ploverMode, String cameo) {
    /** No scheme has a place for it. */
    public static final SchemeCodes NONE = new SchemeCodes(null, null, null, null, null);
}
