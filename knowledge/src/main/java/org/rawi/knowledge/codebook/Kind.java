package org.rawi.knowledge.codebook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A kind of event, «air_strike».
 *
 * @param id its name
 * @param family its family, «remote»
 * @param gloss what it is, in one English line
 * @param codes what each scheme calls it: conditional variants in the order of the file, then the code that holds
 *     otherwise
 * @param losses what is lost on the way into a scheme, in one line a scheme
 */
public record Kind(
        String id, String family, String gloss, Map<Scheme, List<Variant>> codes, Map<Scheme, String> losses) {
    public Kind {
        Objects.requireNonNull(id);
        Objects.requireNonNull(family);
        Objects.requireNonNull(gloss);
        Map<Scheme, List<Variant>> copy = new EnumMap<>(Scheme.class);
        codes.forEach((scheme, variants) -> copy.put(scheme, List.copyOf(variants)));
        codes = Collections.unmodifiableMap(copy);
        Map<Scheme, String> lost = new EnumMap<>(Scheme.class);
        lost.putAll(losses);
        losses = Collections.unmodifiableMap(lost);
    }

    /** What {@code scheme} calls it, the conditional variants first. */
    public List<Variant> codes(Scheme scheme) {
        return codes.getOrDefault(scheme, List.of());
    }

    /** What {@code scheme} does not keep of it, where something is to be said. */
    public Optional<String> findLoss(Scheme scheme) {
        return Optional.ofNullable(losses.get(scheme));
    }
}
