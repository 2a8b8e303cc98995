package org.rawi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rawi.knowledge.Gazetteer;
import org.rawi.knowledge.PlaceEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawi gazetteer find NAME} and {@code rawi gazetteer import FILE}: the places that Rawi knows, and more of them. */
@Command(
        name = "gazetteer",
        description = "Looks up the places that Rawi knows, and takes in those of other gazetteers.",
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
        throw new ParameterException(spec.commandLine(), "a command is missing; legal are find, import");
    }

    @Command(
            name = "find",
            description = "The places that bear a name, one a line; in a pipe, with tabs between the columns.",
            mixinStandardHelpOptions = true)
    int find(
            @Parameters(
                            paramLabel = "NAME",
                            arity = "1..*",
                            description = "A name as الطيبة or Taybeh, or an id as sy.SY0402.")
                    List<String> words,
            @Mixin KnowledgeOption knowledge) {
        String name = String.join(" ", words);
        Gazetteer gazetteer = knowledge.load(console).gazetteer();
        List<PlaceEntry> places = PlaceNames.find(name, gazetteer);
        if (places.isEmpty()) {
            return tellNone(name, gazetteer);
        }
        new PlaceTable(gazetteer).lines(places, console.outIsTerminal()).forEach(console.out()::println);
        return 0;
    }

    @Command(
            name = "import",
            description = {
                "Takes in the places of a GeoNames country dump or of a table of p-codes, for all runs to come.",
                "FILE is a dump (XX.txt or XX.zip of download.geonames.org/export/dump), with it, for the Arabic names,"
                        + " alternateNamesV2.txt or alternatenames/XX.txt, plain or zipped; or a CSV or XLSX table of"
                        + " OCHA with columns such as ADM3_PCODE, ADM3_AR."
            },
            mixinStandardHelpOptions = true)
    int importFiles(
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to take in.") List<Path> files,
            @Option(
                            names = "--to",
                            paramLabel = "DIR",
                            description = "The folder of knowledge to write to; by default your own, which is read by"
                                    + " every run.")
                    Path to)
            throws IOException {
        OwnFolder own = OwnFolder.find();
        Path layer = to == null ? own.folder() : to;
        if (layer == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "RAWI_KNOWLEDGE is none, so there is no folder of your own; name one by --to DIR");
        }
        return new ImportRun(layer, to == null, console).run(files);
    }

    private int tellNone(String name, Gazetteer gazetteer) {
        console.err().println("rawi: none of " + gazetteer.size() + " places bears the name «" + name + "»");
        List<PlaceEntry> like = gazetteer.findLike(name);
        if (!like.isEmpty()) {
            console.err().println("Names with these words in them:");
            new PlaceTable(gazetteer).lines(like, console.errIsTerminal()).forEach(console.err()::println);
        }
        return 1;
    }
}
