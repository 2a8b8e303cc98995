package org.rawi.desk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rawi.desk.page.ReviewPage.Form;
import org.rawi.model.ActorRef;
import org.rawi.model.Casualty;
import org.rawi.model.Claim;
import org.rawi.model.PlaceRef;
import org.rawi.model.Words;
import org.rawi.store.StoredDocument;
import org.rawi.workflow.Correction.Value;
import org.rawi.workflow.DecisionRequest;
import org.rawi.workflow.Refusal;
import org.rawi.workflow.RefusedException;
import org.rawi.workflow.Reviewed;

/** Makes decisions of what the forms of a claim send. */
final class CorrectionIntake {
    /** «120:128:text». */
    private static final Pattern AT = Pattern.compile("(\\d{1,9}):(\\d{1,9}):(text|title)");
    /** «syria.army@120:128:text», «syria.army@». */
    private static final Pattern ACTOR = Pattern.compile("([^@]*)@(.*)");

    private final ReviewDesk desk;
    private final Reviewed reviewed;
    private final StoredDocument document;

    CorrectionIntake(ReviewDesk desk, Reviewed reviewed) {
        this.desk = desk;
        this.reviewed = reviewed;
        document = desk.set().documents().find(reviewed.stored().hash()).orElseThrow();
    }

    /**
     * The decisions that a form asks for.
     *
     * @param id of the first
     * @param who asks
     * @param seen the latest decision that he saw
     * @throws RefusedException where a value does not fit
     */
    List<DecisionRequest> requests(Form form, String id, String who, long seen) {
        String reason = form.first("reason").isEmpty() ? null : form.first("reason");
        String claim = reviewed.stored().claim().claim();
        if (form.first("field").equals("places")) {
            PlaceRef place = place(form.first("words"));
            return List.of(DecisionRequest.place(id, who, claim, place.words(), placed(form, place), reason, seen));
        }
        List<DecisionRequest> requests = new ArrayList<>();
        for (Value value : values(form, reviewed.shown())) {
            String own = requests.isEmpty() ? id : id + "." + requests.size();
            requests.add(DecisionRequest.correct(own, who, claim, value.field(), value.value(), reason, seen));
        }
        return requests;
    }

    private List<Value> values(Form form, Claim claim) {
        String field = form.first("field");
        return switch (field) {
            case "kind" -> desk.correction().kind(form.first("value"));
            case "modality" -> desk.correction().modality(claim, form.first("value"), form.first("denies"));
            case "initiators", "targets" -> desk.correction().side(field, side(form));
            case "time" ->
                desk.correction()
                        .days(
                                claim.time(),
                                form.first("first"),
                                form.first("last"),
                                words(form.first("words")).orElse(null));
            case "casualties" -> desk.correction().tolls(tolls(form));
            case "evidence" ->
                desk.correction()
                        .trigger(claim, words(form.first("words")).orElseGet(() -> new Words("", 0, 0, false)));
            default -> throw new RefusedException(new Refusal("field", field, "a field with a form"));
        };
    }

    private List<ActorRef> side(Form form) {
        List<ActorRef> side = new ArrayList<>();
        for (String actor : form.all("actor")) {
            Matcher parts = ACTOR.matcher(actor);
            if (parts.matches()) {
                side.add(new ActorRef(parts.group(1), words(parts.group(2)).orElse(null)));
            }
        }
        String added = form.first("add");
        if (!added.isEmpty()) {
            String id = desk.actors().isKnown(added)
                    ? added
                    : desk.actors().find(added).stream().findFirst().orElse(added);
            side.add(new ActorRef(id, words(form.first("words")).orElse(null)));
        }
        return side;
    }

    private List<Casualty> tolls(Form form) {
        List<Casualty> tolls = new ArrayList<>();
        for (int i = 0; i < form.all("effect").size(); i++) {
            Integer min = figure(at(form, "min", i));
            Integer max = figure(at(form, "max", i));
            if (min != null || max != null) {
                tolls.add(new Casualty(
                        at(form, "effect", i),
                        at(form, "group", i),
                        min,
                        max,
                        at(form, "about", i).equals("yes"),
                        false,
                        null,
                        words(at(form, "words", i)).orElseGet(() -> new Words("", 0, 0, false))));
            }
        }
        return tolls;
    }

    private static String at(Form form, String name, int i) {
        List<String> values = form.all(name);
        return i < values.size() ? values.get(i).strip() : "";
    }

    private static Integer figure(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\p{Nd}{1,9}")) {
            throw new RefusedException(new Refusal("figures", text, "a number in figures, 12"));
        }
        return Integer.valueOf(text);
    }

    private PlaceRef place(String at) {
        return words(at).stream()
                .flatMap(words -> reviewed.stored().claim().places().stream()
                        .filter(place -> place.words().equals(words)))
                .findFirst()
                .orElseThrow(() -> new RefusedException(new Refusal("words", at, "the words of a place of the claim")));
    }

    private String placed(Form form, PlaceRef place) {
        String id = form.first("place");
        if (!id.isEmpty() && !id.equals("point")) {
            return desk.choices().value(id);
        }
        return desk.choices().value(place, degrees(form.first("lat")), degrees(form.first("lon")));
    }

    private static double degrees(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            throw new RefusedException(
                    new Refusal("point", text, "degrees north from -90 to 90, and degrees east from -180 to 180"));
        }
    }

    /** Words of the document as it has them, whatever the page showed of them. */
    private Optional<Words> words(String at) {
        Matcher parts = AT.matcher(at);
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean inTitle = parts.group(3).equals("title");
        String text = inTitle ? document.title() : document.text();
        int start = Integer.parseInt(parts.group(1));
        int end = Integer.parseInt(parts.group(2));
        if (text == null || start >= end || end > text.length()) {
            throw new RefusedException(new Refusal("words", at, "words of this text"));
        }
        return Optional.of(new Words(text.substring(start, end), start, end, inTitle));
    }
}
