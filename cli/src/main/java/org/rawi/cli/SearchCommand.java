package org.rawi.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rawi.export.Formats;
import org.rawi.export.Parties;
import org.rawi.export.RecordFormat;
import org.rawi.export.SchemeMapping;
import org.rawi.export.harm.Veil;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Claim;
import org.rawi.store.DataSet;
import org.rawi.store.search.Query;
import org.rawi.store.search.Query.Field;
import org.rawi.store.search.Query.Order;
import org.rawi.workflow.Explore;
import org.rawi.workflow.Reviewed;
import org.rawi.workflow.VeiledClaims;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rawi search DATASET WORDS}: claims of a data set by words and filters. */
@Command(
        name = "search",
        description = "Finds claims in a data set by the words of their sentences, and by filters.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SearchCommand implements Callable<Integer> {
    private static final int PAGE = 500;

    private final Console console;

    @Parameters(index = "0", paramLabel = "DATASET", description = "A file, or jdbc:postgresql://HOST/NAME.")
    private String dataset;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "WORDS",
            description = "Words that must occur; «\"in a row\"» as they stand, -without.")
    private List<String> words = List.of();

    @Option(names = "--exact", description = "Words count only as they are spelt.")
    private boolean exact;

    @Option(names = "--kind", split = ",", paramLabel = "KIND", description = "Only these kinds, air_strike,shelling.")
    private Set<String> kinds = Set.of();

    @Option(names = "--actor", split = ",", paramLabel = "ID", description = "Only with these actors or parts of them.")
    private Set<String> actors = Set.of();

    @Option(names = "--place", split = ",", paramLabel = "ID", description = "Only at these places or within them.")
    private Set<String> places = Set.of();

    @Option(names = "--source", split = ",", paramLabel = "ID", description = "Only told or relayed by these.")
    private Set<String> sources = Set.of();

    @Option(names = "--outlet", split = ",", paramLabel = "ID", description = "Only published by these.")
    private Set<String> outlets = Set.of();

    @Option(
            names = "--state",
            split = ",",
            paramLabel = "STATE",
            description =
                    "Only those of which reviewers made this: unreviewed, accepted, rejected, unsure, corrected, contested.")
    private Set<String> states = Set.of();

    @Option(names = "--since", paramLabel = "DAY", description = "Only from this day on, 2019-05-10.")
    private LocalDate since;

    @Option(names = "--until", paramLabel = "DAY", description = "Only up to this day.")
    private LocalDate until;

    @Option(names = "--most", paramLabel = "N", description = "How many to give; 50 by default, 0 for all.")
    private int most = 50;

    @Mixin
    private DataSetOption opening;

    @Mixin
    private FormatChoice choice;

    @Mixin
    private HarmOptions harm;

    @Mixin
    private KnowledgeOption knowledge;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Knowledge known = knowledge.load(console);
        RecordFormat<Claim> format = choice.of(
                Formats.ofClaims(new SchemeMapping(known.kinds(), Parties.of(known)), console.width()), console);
        long total;
        long written = 0;
        try (DataSet set = opening.openExisting(dataset);
                Explore explore = new Explore(set, known);
                Output<Claim> output = Output.open(choice.out(), console, format)) {
            VeiledClaims veiled = new VeiledClaims(set, new Veil(harm.rules(), known));
            Query query = harm.rules().blurPlaces() ? query() : query().withPlacesAsTold();
            Explore.Found found = explore.page(query);
            total = found.total();
            while (true) {
                List<Reviewed> some = found.hits().stream()
                        .limit(most == 0 ? Long.MAX_VALUE : most - written)
                        .map(Explore.Hit::reviewed)
                        .toList();
                for (Claim claim : veiled.of(some)) {
                    output.write(claim);
                }
                written += some.size();
                output.passOn();
                if (found.next() == null || most > 0 && written >= most) {
                    break;
                }
                found = explore.page(query.page(query.size(), found.next()));
            }
            output.keep();
        } catch (Output.ClosedException nobodyReads) {
            return 1;
        }
        console.err()
                .println("found      " + total + " claims"
                        + (written < total ? ", the first " + written + " given" : ""));
        return 0;
    }

    private Query query() {
        return Query.ALL
                .withWords(String.join(" ", words), exact)
                .within(since, until)
                .with(Field.KIND, kinds)
                .with(Field.ACTOR, actors)
                .with(Field.PLACE, places)
                .with(Field.SOURCE, sources)
                .with(Field.OUTLET, outlets)
                .with(Field.STATE, states)
                .inOrder(words.isEmpty() ? Order.NEWEST : Order.BEST)
                .page(most > 0 ? Math.min(most, PAGE) : PAGE, null);
    }
}
