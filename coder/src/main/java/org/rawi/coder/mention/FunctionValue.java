package org.rawi.coder.mention;

/**
 * A function word, such as «على» or «بسبب».
 *
 * @param function its name in the table {@code grammar}, «prep.on»
 */
public record FunctionValue(String function) implements Mention.Value {}
