package org.rawi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rawi.knowledge.PlaceEntry;
import org.rawi.ledger.control.ControlTimelines;
import org.rawi.ledger.control.PlaceControl;
import org.rawi.ledger.truce.Truces;
import org.rawi.ledger.view.Viewed;
import org.rawi.ledger.view.Viewer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rawi place NAME CLAIMS}: what is told of a place, and of what lies in it. */
@Command(
        name = "place",
        description =
                "Shows what is told of a place and of what lies in it: by month, each incident by its day, who is said to hold it, and its truces.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class PlaceCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "NAME", description = "A name as الأتارب or Palmyra, or an id as sy.SY0402.")
    private String name;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "CLAIMS",
            description = "Claims as JSON Lines, as rawi code writes them.")
    private List<Path> files;

    @Mixin
    private LinkedClaims claims;

    PlaceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Viewed> incidents = claims.link(files, console);
        List<PlaceEntry> places = PlaceNames.find(name, claims.knowledge().gazetteer());
        if (places.isEmpty()) {
            console.err().println("rawi: no place bears the name «" + name + "»; rawi gazetteer find looks further");
            return 1;
        }
        List<PlaceControl> controls = new ControlTimelines(claims.knowledge()).of(claims.accounts());
        IncidentLines lines = new IncidentLines(new Viewer(claims.knowledge()), console.width());
        boolean told = false;
        for (PlaceEntry place : places) {
            List<Viewed> there = incidents.stream()
                    .filter(viewed -> isAt(viewed, place))
                    .sorted(Comparator.comparing(
                            viewed -> Months.day(viewed.headline()),
                            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                    .toList();
            if (!there.isEmpty()) {
                told = true;
                show(place, there, lines);
                controls.stream()
                        .filter(control -> control.place().equals(place.id()))
                        .forEach(this::showControl);
                showTruces(there);
            }
        }
        if (!told) {
            console.err().println("rawi: no claim is of «" + name + "» or of what lies in it");
            return 1;
        }
        return claims.exitCode();
    }

    private static boolean isAt(Viewed viewed, PlaceEntry place) {
        return viewed.sourcings().stream()
                .flatMap(sourcing -> sourcing.telling().scenes())
                .anyMatch(spot -> place.id().equals(spot.id()) || spot.areas().contains(place.id()));
    }

    private void show(PlaceEntry place, List<Viewed> there, IncidentLines lines) throws IOException {
        console.out().println(place.id() + "  " + place.nameEn() + " (" + place.kind() + ")  " + place.name());
        console.out().println();
        Bars.lines(Months.of(there)).forEach(console.out()::println);
        console.out().println();
        lines.table(there).forEach(console.out()::println);
        console.out().println();
    }

    /** The truces of which incidents there tell. */
    private void showTruces(List<Viewed> there) {
        Set<String> told = there.stream()
                .flatMap(viewed -> viewed.incident().claims().stream())
                .collect(Collectors.toSet());
        new Truces(claims.knowledge())
                .of(claims.accounts()).stream()
                        .filter(truce -> truce.events().stream()
                                .anyMatch(event -> event.claims().stream().anyMatch(told::contains)))
                        .forEach(truce -> {
                            TruceLines.of(truce).forEach(console.out()::println);
                            console.out().println();
                        });
    }

    private void showControl(PlaceControl control) {
        List<String> lines = ControlLines.of(control);
        if (!lines.isEmpty()) {
            console.out().println("who is said to hold it (≠ where that is contested)");
            lines.forEach(console.out()::println);
            console.out().println();
        }
    }
}
