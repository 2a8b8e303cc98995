package org.rawi.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.rawi.export.Formats;
import org.rawi.export.Parties;
import org.rawi.export.RecordFormat;
import org.rawi.export.RecordWriter;
import org.rawi.export.SchemeMapping;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.view.Viewed;
import org.rawi.ledger.view.Viewer;
import org.rawi.model.Claim;
import org.rawi.store.DataSet;
import org.rawi.workflow.Export;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rawi export DATASET}: what a data set holds, as people corrected it. */
@Command(
        name = "export",
        description = "Writes the claims of a data set as people corrected them, without those that they rejected.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "DATASET", description = "A file, or jdbc:postgresql://HOST/NAME.")
    private String dataset;

    @Option(names = "--incidents", description = "Incidents as they were linked last, in place of claims.")
    private boolean incidents;

    @Mixin
    private DataSetOption opening;

    @Mixin
    private FormatChoice choice;

    @Mixin
    private HarmOptions harm;

    @Mixin
    private KnowledgeOption knowledge;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Knowledge known = knowledge.load(console);
        try (DataSet set = opening.openExisting(dataset)) {
            Export export = new Export(set, known, harm.rules());
            long written = incidents
                    ? write(incidentFormat(known), writer -> export.incidents(writer))
                    : write(claimFormat(known), export::claims);
            console.err().println("exported   " + written + (incidents ? " incidents" : " claims"));
            return 0;
        } catch (Output.ClosedException nobodyReads) {
            return 1;
        }
    }

    private RecordFormat<Claim> claimFormat(Knowledge known) {
        return choice.of(
                Formats.ofClaims(new SchemeMapping(known.kinds(), Parties.of(known)), console.width()), console);
    }

    private RecordFormat<Viewed> incidentFormat(Knowledge known) {
        return choice.of(Formats.ofIncidents(new Viewer(known), console.width()), console);
    }

    private interface Writing<T> {
        long to(RecordWriter<T> writer) throws IOException;
    }

    private <T> long write(RecordFormat<T> format, Writing<T> writing) throws IOException {
        try (Output<T> output = Output.open(choice.out(), console, format)) {
            long written = writing.to(output.writer());
            output.passOn();
            output.keep();
            return written;
        }
    }
}
