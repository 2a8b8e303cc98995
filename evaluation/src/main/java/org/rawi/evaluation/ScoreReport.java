package org.rawi.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A score as lines of text: the figures, and every mistake where it is asked for. */
public final class ScoreReport {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int NAME_WIDTH = 20;
    private static final int DECIMALS = 3;

    private final Score score;

    /** Reports {@code score}. */
    public ScoreReport(Score score) {
        this.score = score;
    }

    /** A line a figure, «detection_f1         0.712»; a dash where nothing was measured. */
    public List<String> figures() {
        List<String> lines = new ArrayList<>();
        lines.add(line("gold", Integer.toString(score.gold())));
        lines.add(line("claims", Integer.toString(score.claims())));
        score.figures().forEach((name, value) -> lines.add(line(name, value == null ? "-" : rounded(value))));
        return lines;
    }

    private static String line(String name, String value) {
        return name + " ".repeat(NAME_WIDTH - name.length()) + " " + value;
    }

    /** Rounds what the double truly is, half to even: 0.0625 to 0.062, as the reference scorer does. */
    static String rounded(double value) {
        return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** The figures unrounded, as one JSON object on one line. */
    public String json() {
        ObjectNode object = NODES.objectNode();
        object.put("gold", score.gold());
        object.put("claims", score.claims());
        for (Map.Entry<String, Double> figure : score.figures().entrySet()) {
            object.put(figure.getKey(), figure.getValue());
        }
        return Notation.JSON.of(object);
    }

    /** A line a mistake: events missed, families wrong, fields wrong, claims too many. */
    public List<String> errors() {
        return score.mistakes().stream().map(ScoreReport::line).toList();
    }

    private static String line(Mistake mistake) {
        if (mistake instanceof Mistake.Missed missed) {
            return "missed  " + missed.gold().id() + " " + missed.gold().kind() + " | "
                    + missed.gold().quote();
        }
        if (mistake instanceof Mistake.WrongFamily family) {
            return "family  " + family.gold().id() + " " + family.gold().kind() + " coded as "
                    + family.claim().kind() + " | " + family.gold().quote();
        }
        if (mistake instanceof Mistake.WrongFields wrong) {
            return "field   " + wrong.gold().id() + " " + String.join(",", wrong.fields()) + " | "
                    + wrong.gold().quote() + " -> " + Notation.JSON.of(told(wrong.claim()));
        }
        ScoredClaim claim = ((Mistake.Extra) mistake).claim();
        return "extra   " + claim.document() + " " + claim.kind() + " " + Notation.PYTHON.of(placeNames(claim)) + " "
                + Notation.PYTHON.of(claim.json().get("evidence"));
    }

    /** What a claim says, in as many words as a line of the report has room for. */
    private static ObjectNode told(ScoredClaim claim) {
        ObjectNode told = NODES.objectNode();
        told.put("kind", claim.kind());
        told.set("who", array(claim.initiators()));
        told.set("whom", array(claim.targets()));
        told.set("where", placeNames(claim));
        JsonNode time = claim.json().get("time");
        told.set("time", time == null ? NODES.nullNode() : time);
        told.set(
                "chain",
                array(claim.attribution().stream()
                        .map(ScoredClaim.Source::idOrType)
                        .collect(Collectors.toList())));
        return told;
    }

    private static ArrayNode placeNames(ScoredClaim claim) {
        return array(claim.places().stream().map(ScoredClaim.Place::name).collect(Collectors.toList()));
    }

    private static ArrayNode array(List<String> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
