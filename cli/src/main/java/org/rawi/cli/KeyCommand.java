package org.rawi.cli;

import java.io.IOException;
import java.time.Clock;
import org.rawi.store.Audit;
import org.rawi.store.DataSet;
import org.rawi.store.Key;
import org.rawi.store.Role;
import org.rawi.workflow.team.Programs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawi key add|list|revoke DATASET}: which programs may ask a desk on a data set. */
@Command(
        name = "key",
        description = "Makes, lists and revokes keys by which programs ask a desk on a data set (docs/api.md).",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class KeyCommand implements Runnable {
    private static final String DATASET = "A file, or jdbc:postgresql://HOST/NAME.";

    private final Console console;

    @Spec
    private CommandSpec spec;

    KeyCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing: add, list, revoke");
    }

    @Command(name = "add", description = "Makes a key and prints it. It is not kept, and cannot be printed again.")
    int add(
            @Parameters(index = "0", paramLabel = "DATASET", description = DATASET) String dataset,
            @Parameters(index = "1", paramLabel = "NAME", description = "What it is for: «weekly map».") String name,
            @Option(
                            names = "--role",
                            paramLabel = "ROLE",
                            defaultValue = "reader",
                            converter = RoleName.class,
                            description = RoleName.ALL + "; ${DEFAULT-VALUE} by default.")
                    Role role,
            @Option(
                            names = "--as",
                            paramLabel = "NAME",
                            description = "Under which name decisions made with it are kept; its own by default.")
                    String who,
            @Mixin DataSetOption opening)
            throws IOException {
        if (name.isBlank() || name.length() > 80) {
            throw new ParameterException(spec.commandLine(), "a name of 1 to 80 letters says what a key is for");
        }
        try (DataSet set = opening.openExisting(dataset)) {
            String shown = new Programs(set, Clock.systemUTC())
                    .add(Audit.COMMAND, name, who == null || who.isBlank() ? name : who, role);
            console.out().println(shown);
            console.err().println("key        for «" + name + "», a " + role.code() + "; it is not shown again");
            return 0;
        }
    }

    @Command(name = "list", description = "Lists the keys: id, role, day of the last use, whether revoked, name.")
    int list(
            @Parameters(index = "0", paramLabel = "DATASET", description = DATASET) String dataset,
            @Mixin DataSetOption opening)
            throws IOException {
        try (DataSet set = opening.openExisting(dataset)) {
            Columns columns = new Columns("id", "role", "last_used", "revoked", "name");
            for (Key key : new Programs(set, Clock.systemUTC()).all()) {
                columns.add(
                        key.id(),
                        key.role().code(),
                        key.seen() == null ? "never" : key.seen().toString(),
                        key.revoked() == null ? "" : "revoked",
                        key.name());
            }
            columns.lines(console.outIsTerminal()).forEach(console.out()::println);
            return 0;
        }
    }

    @Command(name = "revoke", description = "Revokes a key by its id; from then on nobody is let in by it.")
    int revoke(
            @Parameters(index = "0", paramLabel = "DATASET", description = DATASET) String dataset,
            @Parameters(index = "1", paramLabel = "ID", description = "As rawi key list shows it.") String id,
            @Mixin DataSetOption opening)
            throws IOException {
        try (DataSet set = opening.openExisting(dataset)) {
            if (!new Programs(set, Clock.systemUTC()).revoke(Audit.COMMAND, id)) {
                console.err().println("rawi: " + id + ": no such key that holds; rawi key list shows those there are");
                return 1;
            }
            console.err().println("revoked    " + id);
            return 0;
        }
    }
}
