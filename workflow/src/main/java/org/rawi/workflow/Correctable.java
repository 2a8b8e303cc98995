package org.rawi.workflow;

import java.util.List;

/** What of a claim can be corrected: all that says what happened, nothing that says where it is told and by what it was coded. */
public final class Correctable {
    /** Names of the properties in the public format. */
    public static final List<String> FIELDS = List.of(
            "kind",
            "modality",
            "denies",
            "certainty",
            "outcome",
            "aggregate",
            "initiators",
            "targets",
            "places",
            "time",
            "casualties",
            "equipment",
            "weapons",
            "facilities",
            "attribution",
            "evidence");

    private Correctable() {}
}
