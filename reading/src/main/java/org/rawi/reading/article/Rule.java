package org.rawi.reading.article;

/** One rule that gives roles to lines which no rule before it has taken. */
interface Rule {
    void apply(Layout layout);
}
