package org.rawi.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command: {@code rawi code examples/dispatches --out claims.csv}. */
@Command(
        name = "rawi",
        description =
                "Reads Arabic dispatches about armed conflict and keeps who did what to whom, where, when, and who says so.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Rawi implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        Console console = Console.ofProcess();
        int code = run(args, console);
        console.out().flush();
        console.err().flush();
        System.exit(code);
    }

    /**
     * Runs the command in this process, as it runs where no one looks at the streams.
     *
     * @return 0 when all went well, 1 when anything failed, 2 for wrong use
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        int code = run(args, Console.plain(in, out, err));
        out.flush();
        err.flush();
        return code;
    }

    static int run(String[] args, Console console) {
        CommandLine line = new CommandLine(new Rawi())
                .addSubcommand(new CodeCommand(console))
                .addSubcommand(new WatchCommand(console, Clock.systemUTC(), time -> Thread.sleep(time.toMillis())))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new LinkCommand(console))
                .addSubcommand(new IncidentsCommand(console))
                .addSubcommand(new PlaceCommand(console))
                .addSubcommand(new SourceCommand(console))
                .addSubcommand(new DeskCommand(console))
                .addSubcommand(new AccountCommand(console))
                .addSubcommand(new SearchCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new RecodeCommand(console))
                .addSubcommand(new KeyCommand(console))
                .addSubcommand(new TakedownCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new AgreementCommand(console))
                .addSubcommand(new BackupCommand(console))
                .addSubcommand(new RestoreCommand(console))
                .addSubcommand(new EvaluateCommand(console))
                .addSubcommand(new AccuracyCommand(console))
                .addSubcommand(new DrawCommand(console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new GazetteerCommand(console))
                .addSubcommand(new KnowledgeCommand(console))
                .setExpandAtFiles(false)
                .setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF))
                .setExecutionExceptionHandler((failure, command, parsed) -> Failures.report(failure, console));
        return line.execute(args);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
