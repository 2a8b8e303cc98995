package org.rawi.knowledge.frame;

import org.rawi.knowledge.KnowledgeException;
import org.rawi.text.Folding;

/**
 * What a frame asks of its arguments: «agent=airforce».
 *
 * @param slot agent, patient, weapon, place, with, word …
 * @param value a class, an id, a word or «any»
 */
public record Condition(String slot, String value) {
    static Condition parse(String text, String file, int line) {
        int equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw new KnowledgeException(file, line, "a condition is slot=class, not «" + text + "»");
        }
        String slot = text.substring(0, equals);
        String value = text.substring(equals + 1);
        boolean word = slot.equals("word") || slot.equals("told");
        return new Condition(slot, word ? Folding.fold(value.replace('_', ' ')) : value);
    }
}
