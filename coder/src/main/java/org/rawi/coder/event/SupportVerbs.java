package org.rawi.coder.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.PredicateValue;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Lexicon;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.knowledge.frame.Frame;

/** Light verbs and whose subject is what: «شن» agent, «تعرض لـ» patient, «شهد» place, «أسفر عن» effect. */
final class SupportVerbs {
    private final Map<String, String> byLemma = new HashMap<>();
    private final Set<String> reporting = new HashSet<>();
    private final Set<String> blaming = new HashSet<>();
    private final Set<String> denying = new HashSet<>();
    private final Set<String> idle = new HashSet<>();
    private final Set<String> suffered = new HashSet<>();
    private final Set<String> halting = new HashSet<>();
    private final Set<String> ousting = new HashSet<>();
    private final Set<String> grieving = new HashSet<>();
    private final Set<String> undertaken = new HashSet<>();
    private final Set<String> sittings = new HashSet<>();

    SupportVerbs(Knowledge knowledge) {
        for (Frame frame : knowledge.frames()) {
            // «وصل عدد القتلى»: a verb that counts a total is most often another verb, «وصل الوفد»
            boolean counts =
                    frame.settings().containsKey("toll") && !frame.settings().containsKey("aggregate");
            if (SpeechActs.contains(frame.kind()) || counts) {
                idle.addAll(frame.triggers());
            }
            if ("patient".equals(frame.settings().get("genitive")) && !SpeechActs.contains(frame.kind())) {
                frame.triggers().stream().filter(t -> t.startsWith("n:")).forEach(suffered::add);
            }
        }
        for (Row row : knowledge.rows(Table.REPORTING)) {
            for (String lemma : row.variants("lemmas")) {
                if (lemma.startsWith("v:")) {
                    reporting.add(lemma);
                    if (row.cell("step").equals("accuses")) {
                        blaming.add(lemma);
                    }
                    if (row.cell("step").equals("denies")) {
                        denying.add(lemma);
                    }
                }
            }
        }
        for (Row row : knowledge.rows(Table.SUPPORT)) {
            boolean halts = row.cell("subject").equals("halt");
            for (String lemma : row.variants("lemmas")) {
                if (halts) {
                    halting.add(lemma);
                } else if (row.cell("subject").equals("oust")) {
                    ousting.add(lemma);
                } else if (row.cell("subject").equals("grievance")) {
                    grieving.add(lemma);
                } else if (row.cell("subject").equals("undertaking")) {
                    undertaken.add(lemma);
                } else if (row.cell("subject").equals("sitting")) {
                    sittings.add(lemma);
                } else if (lemma.startsWith("v:")) {
                    byLemma.putIfAbsent(lemma, row.cell("subject"));
                }
            }
        }
    }

    /** Whether it is a word that attributes, «قال», «بحسب». */
    boolean isReporting(Mention mention) {
        if (!mention.isPredicate()) {
            return false;
        }
        boolean speaks = false;
        for (Lexicon.Entry entry : mention.predicate().entries()) {
            boolean verbal = entry.tag().equals("past") || entry.tag().equals("present");
            if (entry.table() == Table.REPORTING) {
                return true;
            }
            // «حافلات تقل مهجرين»: a form that another verb has too does not surely speak
            if (verbal && !reporting.contains(entry.key())) {
                return false;
            }
            speaks |= verbal;
        }
        return speaks;
    }

    /** Whether it is a verb that blames, «اتهم». */
    boolean isBlaming(Mention mention) {
        return mention.isPredicate()
                && mention.predicate().isVerb()
                && mention.predicate().entries().stream().anyMatch(e -> blaming.contains(e.key()));
    }

    /** Whether it blames, as a verb or as its noun, «اتهم», «اتهام». */
    boolean isBlame(Mention mention) {
        return isBlaming(mention)
                || mention.isPredicate()
                        && mention.predicate().entries().stream()
                                .anyMatch(e -> e.table() == Table.VERBS
                                        && blaming.contains(
                                                "v:" + e.row().cells().get(0)));
    }

    /** Whether it is a verb that denies, «نفى». */
    boolean isDenying(Mention mention) {
        return mention.isPredicate() && mention.predicate().entries().stream().anyMatch(e -> denying.contains(e.key()));
    }

    /** Whether the verb speaks or counts the dead, so that its subject does not do what its object tells. */
    boolean isIdle(Mention mention) {
        return isReporting(mention)
                || mention.isPredicate()
                        && mention.predicate().entries().stream().anyMatch(e -> idle.contains(e.key()));
    }

    /** Whether whoever stands behind it suffers it, «تعرض لـ», «مقتل». */
    boolean isSuffered(Mention mention) {
        boolean light = role(mention)
                .filter(r -> r.equals("patient") || r.equals("passive"))
                .isPresent();
        return light
                || mention.isPredicate()
                        && mention.predicate().entries().stream().anyMatch(e -> suffered.contains(e.key()));
    }

    /** Whether it keeps what follows from happening, «وقف القصف», «منع تقدم القوات». */
    boolean isHalting(Mention mention) {
        return mention.isPredicate() && mention.predicate().entries().stream().anyMatch(e -> halting.contains(e.key()));
    }

    /** Whether it is a noun of driving out or fighting down whom it names, «طرد», «القضاء على». */
    boolean isOusting(Mention mention) {
        return mention.isPredicate()
                && !mention.predicate().isVerb()
                && mention.predicate().entries().stream().anyMatch(e -> ousting.contains(e.key()));
    }

    /** Whether it says behind unrest what the people are against, «رفضاً ل», «احتجاجاً على», «طالبت». */
    boolean isGrievance(Mention mention) {
        return mention.isPredicate()
                && mention.predicate().entries().stream().anyMatch(e -> grieving.contains(e.key()));
    }

    /** Whether it is a noun of what its genitive does of its own will, «التزام», «تعاون», «تنحي». */
    boolean isUndertaking(Mention mention) {
        return mention.isPredicate()
                && mention.predicate().entries().stream().anyMatch(e -> undertaken.contains(e.key()));
    }

    /** Whether it is a noun of the sitting of a body, «اجتماع», «جلسة». */
    boolean isSitting(Mention mention) {
        return mention.isPredicate()
                && mention.predicate().entries().stream().anyMatch(e -> sittings.contains(e.key()));
    }

    /** What the subject of the verb is to the event, if it is a light verb. */
    Optional<String> role(Mention mention) {
        if (!mention.isPredicate()) {
            return Optional.empty();
        }
        PredicateValue predicate = mention.predicate();
        for (Lexicon.Entry entry : predicate.entries()) {
            if (entry.table() == Table.SUPPORT) {
                return Optional.of(entry.row().cell("subject"));
            }
            boolean verbal = entry.tag().equals("past")
                    || entry.tag().equals("present")
                    || entry.tag().equals("masdar");
            String role = verbal ? byLemma.get("v:" + entry.row().cells().get(0)) : null;
            if (role != null) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
