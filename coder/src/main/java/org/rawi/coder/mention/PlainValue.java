package org.rawi.coder.mention;

/**
 * A word that means nothing to the coder, or a mark.
 *
 * @param folded its folded form
 * @param mark whether it is a mark of punctuation
 */
public record PlainValue(String folded, boolean mark) implements Mention.Value {}
