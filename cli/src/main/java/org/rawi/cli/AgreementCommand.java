package org.rawi.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.rawi.store.DataSet;
import org.rawi.workflow.Agreement;
import org.rawi.workflow.Agreement.FieldAgreement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rawi agreement DATASET}: how far those who reviewed agree, with one another and with the machine. */
@Command(
        name = "agreement",
        description =
                "Says how far the reviewers of a data set agree beyond chance, field by field (Krippendorff's alpha), with one another and"
                        + " with the machine as one of the coders.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AgreementCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "DATASET", description = "A file, or jdbc:postgresql://HOST/NAME.")
    private String dataset;

    @Mixin
    private DataSetOption opening;

    AgreementCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (DataSet set = opening.openExisting(dataset)) {
            Agreement agreement = Agreement.of(set);
            Columns columns =
                    new Columns("field", "scale", "claims", "alpha", "equal", "claims_machine", "alpha_machine");
            for (FieldAgreement field : agreement.fields()) {
                columns.add(
                        field.field(),
                        field.scale(),
                        Long.toString(field.units()),
                        figure(field.alpha()),
                        figure(field.equal()),
                        Long.toString(field.machineUnits()),
                        figure(field.machineAlpha()));
            }
            columns.lines(console.outIsTerminal()).forEach(console.out()::println);
            new TreeMap<>(agreement.reviewers())
                    .forEach((who, claims) -> console.err().println("reviewed   " + claims + " claims by " + who));
            console.err()
                    .println("compared   " + agreement.twice() + " claims on which two people or more decided, each on"
                            + " his own; " + agreement.inSight() + " judgements made in sight of another's left out");
            return 0;
        }
    }

    private static String figure(OptionalDouble figure) {
        return figure.isEmpty() ? "" : String.format(Locale.ROOT, "%.3f", figure.getAsDouble());
    }
}
