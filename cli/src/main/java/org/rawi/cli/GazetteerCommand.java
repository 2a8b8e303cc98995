package org.rawi.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rawi.knowledge.Gazetteer;
import org.rawi.knowledge.PlaceEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawi gazetteer find NAME}: the places that Rawi knows. */
@Command(
        name = "gazetteer",
        description = "Looks up the places that Rawi knows.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class GazetteerCommand implements Runnable {
    private final Console console;

    @Spec
    private CommandSpec spec;

    GazetteerCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing; legal is find");
    }

    @Command(name = "find", description = "The places that bear a name, one a line.", mixinStandardHelpOptions = true)
    int find(
            @Parameters(paramLabel = "NAME", description = "A name such as الطيبة.") String name,
            @Mixin KnowledgeOption knowledge) {
        Gazetteer gazetteer = knowledge.load().gazetteer();
        List<PlaceEntry> places = gazetteer.find(name);
        if (places.isEmpty()) {
            console.err().println("rawi: no place bears the name «" + name + "»");
            return 1;
        }
        places.forEach(place -> console.out().println(line(place, gazetteer)));
        return 0;
    }

    private static String line(PlaceEntry place, Gazetteer gazetteer) {
        String within = gazetteer.within(place).stream().map(PlaceEntry::name).collect(Collectors.joining("، "));
        return String.join(
                "\t",
                place.id(),
                place.kind(),
                place.name(),
                place.nameEn(),
                String.format(Locale.ROOT, "%.4f, %.4f", place.lat(), place.lon()),
                within,
                place.country(),
                place.source());
    }
}
