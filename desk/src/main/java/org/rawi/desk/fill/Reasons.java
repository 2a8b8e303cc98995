package org.rawi.desk.fill;

import java.util.List;
import java.util.Locale;
import org.rawi.desk.page.IncidentPage;
import org.rawi.ledger.grade.Grading;

/** Why an incident has its grades. */
final class Reasons {
    private final Parts parts;

    Reasons(Parts parts) {
        this.parts = parts;
    }

    List<IncidentPage.Reason> of(Grading grading) {
        return grading.grades().entrySet().stream()
                .map(entry -> {
                    String grade = entry.getKey().name().toLowerCase(Locale.ROOT);
                    return new IncidentPage.Reason(grade, parts.words().say("grade." + grade + ".is"));
                })
                .toList();
    }
}
