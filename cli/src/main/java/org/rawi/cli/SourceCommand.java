package org.rawi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.rawi.ledger.framing.ActorWords;
import org.rawi.ledger.framing.Framing;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.telling.Voice;
import org.rawi.ledger.view.Viewed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rawi source NAME CLAIMS}: what a source tells, what it only relays, and what others tell too. */
@Command(
        name = "source",
        description = "Shows what a source tells of its own and what it relays, and how much of it others tell too.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SourceCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "Id of an outlet, an agency or an actor: sana, syrian_observatory, syria.army.")
    private String name;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "CLAIMS",
            description = "Claims as JSON Lines, as rawi code writes them.")
    private List<Path> files;

    @Mixin
    private LinkedClaims claims;

    SourceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Viewed> incidents = claims.link(files, console);
        Map<String, Integer> roles = new LinkedHashMap<>();
        Map<String, Integer> kinds = new TreeMap<>();
        Map<String, Integer> relayed = new TreeMap<>();
        for (Viewed viewed : incidents) {
            boolean own = viewed.sourcings().stream().anyMatch(this::isOrigin);
            boolean passedOn = viewed.sourcings().stream().anyMatch(this::isRelay);
            if (own) {
                kinds.merge(viewed.headline().kind(), 1, Integer::sum);
                roles.merge("tells of its own", 1, Integer::sum);
                roles.merge(viewed.count().min() > 1 ? "  others too" : "  it alone", 1, Integer::sum);
            }
            if (passedOn) {
                roles.merge("relays", 1, Integer::sum);
                viewed.sourcings().stream()
                        .filter(this::isRelay)
                        .flatMap(sourcing -> sourcing.origins().stream())
                        .forEach(origin -> relayed.merge(origin.key(), 1, Integer::sum));
            }
        }
        if (roles.isEmpty()) {
            console.err().println("rawi: no claim of or by «" + name + "»; heard are " + heard(incidents));
            return 1;
        }
        show("incidents that " + name, roles);
        show("of which kind", kinds);
        show("whose word it relays", relayed);
        Framing framing = new Framing(claims.knowledge());
        words(framing);
        show("incidents that it tells of and one side alone", oneSided(framing));
        return claims.exitCode();
    }

    /** The words that it prints for actors, its own apart from those it quotes. */
    private void words(Framing framing) {
        List<ActorWords> printed = framing.words(claims.accounts()).stream()
                .filter(words -> words.outlet().equals(name))
                .sorted(Comparator.comparing(ActorWords::actor)
                        .thenComparing(Comparator.comparingInt((ActorWords words) -> words.own() + words.quoted())
                                .reversed()))
                .toList();
        if (!printed.isEmpty()) {
            console.out().println("what it calls whom (own, quoted; ! partisan)");
            printed.forEach(words -> console.out()
                    .println(String.format(
                            Locale.ROOT,
                            "%3d %3d %s %-28s %s",
                            words.own(),
                            words.quoted(),
                            words.loaded() ? "!" : " ",
                            words.actor(),
                            words.words())));
            console.out().println();
        }
    }

    private Map<String, Integer> oneSided(Framing framing) {
        Map<String, Integer> sides = new TreeMap<>();
        framing.oneSided(claims.accounts()).stream()
                .filter(one -> one.outlets().contains(name) || one.origins().contains(name))
                .forEach(one -> sides.merge(one.side(), 1, Integer::sum));
        return sides;
    }

    private boolean isOrigin(Sourcing sourcing) {
        return sourcing.origins().stream().anyMatch(origin -> origin.key().equals(name) || name.equals(origin.party()));
    }

    /** Whether it stands in the chain above who first said it. */
    private boolean isRelay(Sourcing sourcing) {
        int last =
                sourcing.telling().chain().stream().mapToInt(Voice::step).max().orElse(0);
        return !isOrigin(sourcing)
                && sourcing.telling().chain().stream()
                        .anyMatch(voice -> voice.step() < last && name.equals(voice.id()));
    }

    private static String heard(List<Viewed> incidents) {
        Map<String, Integer> origins = new TreeMap<>();
        incidents.forEach(viewed ->
                viewed.origins().stream().map(Origin::key).forEach(key -> origins.merge(key, 1, Integer::sum)));
        return String.join(
                ", ",
                origins.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .limit(12)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private void show(String heading, Map<String, Integer> numbers) {
        if (!numbers.isEmpty()) {
            console.out().println(heading);
            Bars.lines(numbers).forEach(console.out()::println);
            console.out().println();
        }
    }
}
