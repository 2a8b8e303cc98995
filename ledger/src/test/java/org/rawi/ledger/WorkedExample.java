package org.rawi.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.telling.Count;
import org.rawi.ledger.telling.Period;
import org.rawi.ledger.telling.Spot;
import org.rawi.ledger.telling.Telling;
import org.rawi.model.Incident;
import org.rawi.model.Modality;

/**
 * A worked example of docs/ledger.md: a table of tellings, a line of dashes, and what the view named at its head gives. How its
 * cells are read is said at the end of that page.
 *
 * @param line where it begins
 * @param view which view it shows
 * @param rows the tellings, cells by column
 * @param expected what the view gives, line by line, blanks made one
 */
record WorkedExample(int line, String view, List<Map<String, String>> rows, List<String> expected) {
    private static final String FENCE = "```";
    private static final String HEAD = FENCE + "ledger ";

    /** The examples of a page. */
    static List<WorkedExample> of(List<String> page) {
        List<WorkedExample> examples = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (page.get(i).startsWith(HEAD)) {
                int end = i + 1;
                while (!page.get(end).equals(FENCE)) {
                    end++;
                }
                examples.add(of(i + 1, page.get(i).substring(HEAD.length()).strip(), page.subList(i + 1, end)));
            }
        }
        return examples;
    }

    private static WorkedExample of(int line, String view, List<String> lines) {
        int rule = 0;
        while (!lines.get(rule).startsWith("---")) {
            rule++;
        }
        List<String> columns = cells(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String row : lines.subList(1, rule)) {
            List<String> cells = cells(row);
            Map<String, String> byColumn = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                byColumn.put(columns.get(i), cells.get(i));
            }
            rows.add(byColumn);
        }
        return new WorkedExample(
                line,
                view,
                rows,
                lines.subList(rule + 1, lines.size()).stream()
                        .map(WorkedExample::plain)
                        .toList());
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
    }

    static String plain(String line) {
        return line.strip().replaceAll("\\s+", " ");
    }

    /** The tellings as one incident. */
    Account account(Knowledge knowledge) {
        return account(tellings(knowledge));
    }

    /** The tellings as incidents: those of one cell under «incident» are one, without that column each is its own. */
    List<Account> accounts(Knowledge knowledge) {
        Map<String, List<Telling>> byIncident = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            byIncident
                    .computeIfAbsent(row.getOrDefault("incident", row.get("claim")), key -> new ArrayList<>())
                    .add(telling(row, knowledge));
        }
        return byIncident.values().stream().map(WorkedExample::account).toList();
    }

    private static Account account(List<Telling> tellings) {
        List<String> claims = tellings.stream().map(Telling::claim).toList();
        return new Account(new Incident("i" + claims.get(0), claims, List.of(), List.of()), tellings);
    }

    List<Telling> tellings(Knowledge knowledge) {
        return rows.stream().map(row -> telling(row, knowledge)).toList();
    }

    private static Telling telling(Map<String, String> row, Knowledge knowledge) {
        Told told = Told.of(row.get("claim"));
        row.forEach((column, cell) -> {
            if (!cell.isEmpty()) {
                set(told, column, cell, knowledge);
            }
        });
        return told.telling();
    }

    private static void set(Told told, String column, String cell, Knowledge knowledge) {
        switch (column) {
            case "claim" -> told.in(cell);
            case "chain" -> chain(told, cell);
            case "copy of" -> told.copyOf(cell);
            case "published" -> told.published(cell);
            case "day" -> told.during(period(cell));
            case "kind" -> told.kind(cell, knowledge.kinds().get(cell).family());
            case "modality" -> told.modality(Modality.valueOf(cell.toUpperCase(Locale.ROOT)));
            case "denies" -> told.denies(cell);
            case "outcome" -> told.outcome(cell);
            case "incident" -> {}
            case "says" -> told.sense(cell);
            case "aggregate" -> told.aggregate();
            case "by" -> list(cell).forEach(side -> told.by(name(side), words(side)));
            case "on" -> list(cell).forEach(side -> told.on(name(side), words(side)));
            case "at" -> list(cell).forEach(place -> told.at(spot(place)));
            case "killed", "wounded" -> list(cell).forEach(count -> told.toll(count(column, count)));
            default -> throw new IllegalArgumentException("no column " + column);
        }
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(",")).map(String::strip).toList();
    }

    private static void chain(Told told, String cell) {
        List<String> steps = Arrays.stream(cell.split(">")).map(String::strip).toList();
        told.outlet(steps.get(0));
        for (int step = 1; step < steps.size(); step++) {
            for (String voice : steps.get(step).split("\\+")) {
                String[] parts = voice.strip().split(" ", 2);
                told.voice(step, parts[0], parts.length > 1 ? parts[1] : null);
            }
        }
    }

    private static Period period(String cell) {
        String[] ends = cell.split("\\.\\.");
        LocalDate from = LocalDate.parse(ends[0]);
        LocalDate to = ends.length > 1 ? LocalDate.parse(ends[1]) : from;
        return new Period(from, to, ends.length > 1 ? "span" : "day", "stated");
    }

    private static String name(String side) {
        return side.split("«", 2)[0].strip();
    }

    private static String words(String side) {
        int quote = side.indexOf('«');
        return quote < 0 ? name(side) : side.substring(quote + 1, side.length() - 1);
    }

    /** «A in D in G», with «(4)» behind it for its precision; «all D in G» is the whole of it, «from A» where someone left. */
    private static Spot spot(String cell) {
        boolean whole = cell.startsWith("all ");
        String role = cell.startsWith("from ") ? "from" : "at";
        String[] areas = cell.replaceAll("^(all|from) |\\(.*", "").strip().split(" in ");
        int precision = cell.contains("(") ? Integer.parseInt(cell.replaceAll(".*\\((.)\\).*", "$1")) : 1;
        List<String> within = Arrays.asList(areas).subList(1, areas.length);
        return new Spot(areas[0], areas[0], role, "at", null, null, null, precision, within, null, whole);
    }

    /** «7», «7 civilians», «50-», «about 50», «some» with no number, «rose to 12», «3 more». */
    private static Count count(String effect, String cell) {
        boolean rose = cell.startsWith("rose to ");
        boolean more = cell.endsWith(" more");
        boolean about = cell.startsWith("about ");
        String[] words = cell.replaceAll("^(rose to|about) | more$", "").split(" ");
        String group = words.length > 1 ? words[1] : "unknown";
        boolean bare = words[0].equals("some");
        String[] ends = words[0].split("-", -1);
        Integer min = bare ? 1 : Integer.valueOf(ends[0]);
        Integer max = bare ? null : ends.length == 1 ? min : ends[1].isEmpty() ? null : Integer.valueOf(ends[1]);
        String text = rose ? "ارتفع عدد القتلى" : more ? words[0] + " آخرون" : cell;
        return new Count(effect, group, min, max, about, bare, null, text);
    }
}
