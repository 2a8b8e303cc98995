package org.rawi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.rawi.ledger.headline.Headline;
import org.rawi.ledger.view.Viewed;
import org.rawi.ledger.view.Viewer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rawi incidents CLAIMS}: what happened, as often as it happened, and one incident whole. */
@Command(
        name = "incidents",
        description =
                "Shows the incidents behind claims: how many by month and grade, the most told; one whole by --id.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class IncidentsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            index = "0..*",
            arity = "1..*",
            paramLabel = "CLAIMS",
            description = "Claims as JSON Lines, as rawi code writes them.")
    private List<Path> files;

    @Mixin
    private LinkedClaims claims;

    @Option(names = "--id", paramLabel = "ID", description = "One incident whole; the head of its id is enough.")
    private String id;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only incidents of this kind, air_strike.")
    private String kind;

    @Option(names = "--since", paramLabel = "DAY", description = "Only from this day on, 2019-05-10.")
    private LocalDate since;

    @Option(names = "--until", paramLabel = "DAY", description = "Only up to this day.")
    private LocalDate until;

    @Option(names = "--most", paramLabel = "N", description = "How many to list, the most told first; 20 by default.")
    private int most = 20;

    IncidentsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Viewed> incidents =
                claims.link(files, console).stream().filter(this::isAskedFor).toList();
        IncidentLines lines = new IncidentLines(new Viewer(claims.knowledge()), console.width());
        if (id == null) {
            overview(incidents, lines);
            return claims.exitCode();
        }
        if (incidents.isEmpty()) {
            console.err().println("rawi: no incident «" + id + "»; rawi incidents CLAIMS lists them");
            return 1;
        }
        for (Viewed viewed : incidents) {
            lines.whole(viewed).forEach(console.out()::println);
            console.out().println();
        }
        return claims.exitCode();
    }

    private boolean isAskedFor(Viewed viewed) {
        Headline headline = viewed.headline();
        return (id == null || viewed.incident().incident().startsWith(id))
                && (kind == null || headline.kind().equals(kind))
                && (since == null || headline.to() != null && !headline.to().isBefore(since))
                && (until == null
                        || headline.to() != null && !Months.day(headline).isAfter(until));
    }

    private void overview(List<Viewed> incidents, IncidentLines lines) throws IOException {
        long told = incidents.stream()
                .mapToLong(viewed -> viewed.incident().claims().size())
                .sum();
        console.out().println(incidents.size() + " incidents of " + told + " claims");
        console.out().println();
        chart(Months.of(incidents));
        chart(grades(incidents));
        List<Viewed> first = incidents.stream()
                .sorted(Comparator.comparingInt(
                                (Viewed viewed) -> viewed.incident().documents().size())
                        .reversed())
                .limit(most)
                .toList();
        if (!first.isEmpty()) {
            lines.table(first).forEach(console.out()::println);
        }
    }

    private void chart(Map<String, Integer> numbers) {
        if (!numbers.isEmpty()) {
            Bars.lines(numbers).forEach(console.out()::println);
            console.out().println();
        }
    }

    private static Map<String, Integer> grades(List<Viewed> incidents) {
        Map<String, Integer> grades = new TreeMap<>();
        incidents.forEach(viewed -> viewed.grading()
                .list()
                .forEach(grade -> grades.merge(grade.name().toLowerCase(Locale.ROOT), 1, Integer::sum)));
        return grades;
    }
}
