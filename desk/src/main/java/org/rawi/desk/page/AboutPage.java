package org.rawi.desk.page;

import java.util.List;
import java.util.Objects;

/**
 * What the desk is, how to read it, its keys, and what it holds back.
 *
 * @param terms words of the desk that the catalogue explains
 * @param grades grades that the catalogue explains
 * @param keys the keys
 * @param rules what is held back so that nobody comes to harm
 * @param coder what coded: version and knowledge
 */
public record AboutPage(List<String> terms, List<String> grades, List<Key> keys, List<Rule> rules, String coder) {
    /**
     * A key and what it does.
     *
     * @param key the key by its place on a keyboard with Latin letters
     * @param does what, as the catalogue knows it
     */
    public record Key(String key, String does) {}

    /**
     * Something that is held back.
     *
     * @param name as the catalogue knows it
     * @param holds whether it is; else the settings have it off
     * @param value a figure that the rule has, or empty
     */
    public record Rule(String name, boolean holds, String value) {}

    public AboutPage {
        terms = List.copyOf(terms);
        grades = List.copyOf(grades);
        keys = List.copyOf(keys);
        rules = List.copyOf(rules);
        Objects.requireNonNull(coder);
    }
}
