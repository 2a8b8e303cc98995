/**
 * Bytes to words: the folded form that everything is matched in, sentences, and tokens with their clitics.
 *
 * <p>Folding is for matching only. Every token keeps its span in the text as it came in, so that nothing that is said
 * about a text needs any other text than the original.
 */
package org.rawi.text;
