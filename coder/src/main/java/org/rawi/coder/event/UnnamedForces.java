package org.rawi.coder.event;

import java.util.Set;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.setting.Party;
import org.rawi.coder.setting.Setting;

/** The army of the country that an article writes of, where words mean it and name none: «مقتل ثمانية جنود», «القصف الحكومي». */
final class UnnamedForces {
    private static final Set<String> TAKEN = Set.of("release", "abduction");

    private final RestraintWords words;

    UnnamedForces(RestraintWords words) {
        this.words = words;
    }

    /** «مقتل ثمانية جنود»: of the dead soldiers that nobody else has. */
    static void soldiers(Event event, Setting setting) {
        boolean dead = event.tolls().stream().anyMatch(t -> "soldiers".equals(t.group()));
        boolean taken = TAKEN.contains(event.kind()) && event.people().contains("soldiers");
        if (!dead && !taken
                || !event.targets().isEmpty()
                || setting.country().isEmpty()
                || event.kind().equals("armed_clash")) {
            return;
        }
        Party army = army(setting, "lexicon/people.tsv");
        if (!event.isInitiator(army)) {
            event.addTarget(army, null);
        }
    }

    /** «القصف الحكومي», «الهجمات الجوية الحكومية»: whose the act is. */
    void ofGovernment(Event event, Setting setting) {
        boolean open = event.initiators().isEmpty()
                && !event.trigger().verb()
                && Carrying.isViolent(event.kind())
                && !setting.country().isEmpty();
        MentionedSentence sentence = event.sentence();
        int at = event.trigger().last() + 1;
        for (int i = at; open && i < Math.min(at + 2, sentence.size()); i++) {
            if (words.has("governmental", sentence, sentence.mention(i))) {
                Party army = army(setting, "lexicon/restraints.tsv");
                event.addInitiator(army, null);
                event.targets().removeIf(t -> t.party().id().equals(army.id()));
                return;
            }
        }
    }

    private static Party army(Setting setting, String origin) {
        String id = setting.register().compose(setting.country(), "military");
        return new Party(id, "military", "reference", "", false, origin);
    }
}
