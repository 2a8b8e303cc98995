package org.rawi.model;

import java.util.Objects;

/**
 * Why a field has its value.
 *
 * @param field name of the field, «initiators»
 * @param by file and line of the lexicon row or frame, or the resolution step: «lexicon/actors/syria.tsv:14»
 * @param note what the step did, in few words
 */
public record Derivation(String field, String by, String note) {
    public Derivation {
        Objects.requireNonNull(field);
        Objects.requireNonNull(by);
        Objects.requireNonNull(note);
    }
}
