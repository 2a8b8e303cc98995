package org.rawi.cli;

import org.rawi.export.harm.HarmRules;
import picocli.CommandLine.Option;

/** What is held back in what a command writes. */
final class HarmOptions {
    @Option(names = "--show-persons", description = "Do not black out the names of private persons.")
    private boolean showPersons;

    @Option(names = "--show-places", description = "Show every place as exactly as the texts have it.")
    private boolean showPlaces;

    HarmRules rules() {
        return new HarmRules(!showPersons, !showPlaces, HarmRules.SAFE.embargoDays());
    }
}
