package org.rawi.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rawi.store.Audit;
import org.rawi.store.DataSet;
import org.rawi.store.Member;
import org.rawi.store.Role;
import org.rawi.workflow.team.Team;
import org.rawi.workflow.team.Team.NewMember;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawi account add|list|role|disable|enable|password DATASET NAME}: who may log in to a desk on a data set. */
@Command(
        name = "account",
        description =
                "Says who may log in to a desk on a data set. From the first account on, the desk asks everyone to log in.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class AccountCommand implements Runnable {
    private static final String DATASET = "A file, or jdbc:postgresql://HOST/NAME.";
    private static final String ROLES = RoleName.ALL + ": each may do what those before it may.";

    private final Console console;

    @Spec
    private CommandSpec spec;

    AccountCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "a command is missing: add, list, role, disable, enable, password");
    }

    @Command(
            name = "add",
            description = "Adds an account, and prints a password for its first log-in, where another must be set.")
    int add(
            @Parameters(index = "0", paramLabel = "DATASET", description = DATASET) String dataset,
            @Parameters(
                            index = "1",
                            paramLabel = "NAME",
                            description = "Letters, figures, «. _ -»; what is logged in with.")
                    String name,
            @Option(
                            names = "--role",
                            paramLabel = "ROLE",
                            converter = RoleName.class,
                            description = ROLES + " A reader by default; the first account is an admin.")
                    Role role,
            @Option(
                            names = "--pseudonym",
                            paramLabel = "NAME",
                            description =
                                    "What decisions are kept under, and all that others see; the name by default. It stays.")
                    String pseudonym,
            @Option(
                            names = "--email",
                            paramLabel = "EMAIL",
                            description = "By which a provider of identities (rawi desk --oidc) knows the member.")
                    String email,
            @Mixin DataSetOption opening)
            throws IOException {
        try (DataSet set = opening.open(dataset)) {
            Team team = new Team(set, Clock.systemUTC());
            Role usual = team.isThere() ? Role.READER : Role.ADMIN;
            if (!team.isThere() && role != null && role != Role.ADMIN) {
                throw wrong("the first account must be an admin, who can add the others");
            }
            NewMember wanted = new NewMember(name, pseudonym, role == null ? usual : role, email);
            if (!wanted.isLegal()) {
                throw wrong(
                        "legal are up to 40 letters and figures of any script and «. _ -», a pseudonym with spaces between them;"
                                + " an email as NAME@HOST");
            }
            Optional<String> password = team.add(Audit.COMMAND, wanted);
            if (password.isEmpty()) {
                console.err().println("rawi: " + name + ": the name, the pseudonym or the email is another account's");
                return 1;
            }
            console.out().println(password.get());
            console.err()
                    .println("added      " + team.find(name).orElseThrow()
                            + "; the password above is for the first log-in");
            return 0;
        }
    }

    @Command(
            name = "list",
            description = "Lists the accounts: name, role, day of the last log-in, whether disabled, pseudonym.")
    int list(
            @Parameters(index = "0", paramLabel = "DATASET", description = DATASET) String dataset,
            @Mixin DataSetOption opening)
            throws IOException {
        try (DataSet set = opening.openExisting(dataset)) {
            Columns columns = new Columns("name", "role", "last_log_in", "disabled", "pseudonym");
            for (Member member : new Team(set, Clock.systemUTC()).members()) {
                columns.add(
                        member.name(),
                        member.role().code(),
                        member.seen() == null ? "never" : member.seen().toString(),
                        member.disabled() ? "disabled" : "",
                        member.pseudonym());
            }
            columns.lines(console.outIsTerminal()).forEach(console.out()::println);
        }
        return 0;
    }

    @Command(name = "role", description = "Gives an account another role.")
    int role(
            @Parameters(index = "0", paramLabel = "DATASET", description = DATASET) String dataset,
            @Parameters(index = "1", paramLabel = "NAME") String name,
            @Parameters(index = "2", paramLabel = "ROLE", converter = RoleName.class, description = ROLES) Role role,
            @Mixin DataSetOption opening)
            throws IOException {
        return change(dataset, name, opening, (team, member) -> team.changeRole(Audit.COMMAND, name, role));
    }

    @Command(
            name = "disable",
            description = "Keeps an account from logging in, and ends its sessions. What it decided stays.")
    int disable(
            @Parameters(index = "0", paramLabel = "DATASET", description = DATASET) String dataset,
            @Parameters(index = "1", paramLabel = "NAME") String name,
            @Mixin DataSetOption opening)
            throws IOException {
        return change(dataset, name, opening, (team, member) -> team.disable(Audit.COMMAND, name, true));
    }

    @Command(name = "enable", description = "Lets an account log in again.")
    int enable(
            @Parameters(index = "0", paramLabel = "DATASET", description = DATASET) String dataset,
            @Parameters(index = "1", paramLabel = "NAME") String name,
            @Mixin DataSetOption opening)
            throws IOException {
        return change(dataset, name, opening, (team, member) -> team.disable(Audit.COMMAND, name, false));
    }

    @Command(
            name = "password",
            description = "Prints a password for one log-in, in the place of one that was lost; ends the sessions.")
    int password(
            @Parameters(index = "0", paramLabel = "DATASET", description = DATASET) String dataset,
            @Parameters(index = "1", paramLabel = "NAME") String name,
            @Mixin DataSetOption opening)
            throws IOException {
        return change(dataset, name, opening, (team, member) -> {
            team.resetPassword(Audit.COMMAND, name).ifPresent(console.out()::println);
            return true;
        });
    }

    private int change(String dataset, String name, DataSetOption opening, BiFunction<Team, Member, Boolean> change)
            throws IOException {
        try (DataSet set = opening.openExisting(dataset)) {
            Team team = new Team(set, Clock.systemUTC());
            Optional<Member> member = team.find(name);
            if (member.isEmpty()) {
                console.err()
                        .println("rawi: " + name
                                + ": there is no such account; rawi account list shows those that there are");
                return 1;
            }
            if (!change.apply(team, member.get())) {
                console.err().println("rawi: " + name + ": the last admin stays one; make another first");
                return 1;
            }
            console.err().println("changed    " + team.find(name).orElseThrow());
            return 0;
        }
    }

    private ParameterException wrong(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }
}
