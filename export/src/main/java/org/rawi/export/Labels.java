package org.rawi.export;

import java.util.Locale;
import org.rawi.model.Claim;

/** The words by which the public formats call values, «called_for». */
final class Labels {
    private Labels() {}

    static String modality(Claim claim) {
        return claim.modality().name().toLowerCase(Locale.ROOT);
    }

    static String certainty(Claim claim) {
        return claim.hedged() ? "hedged" : "stated";
    }
}
