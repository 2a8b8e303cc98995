package org.rawi.store.sql;

import java.util.List;
import java.util.stream.Collectors;
import org.rawi.model.Item;
import org.rawi.model.Span;

/** The news items that a format sets apart as one text: a line for each, its parts between tabs. */
final class Items {
    private Items() {}

    static String write(List<Item> items) {
        return items.stream().map(Items::line).collect(Collectors.joining("\n"));
    }

    private static String line(Item item) {
        String outlet = item.outlet() == null ? "" : item.outlet().replaceAll("[\\t\\n]", " ");
        String day = item.published() == null ? "" : item.published().toString();
        return item.span().start() + "-" + item.span().end() + "\t" + outlet + "\t" + day + "\t"
                + Paragraphs.write(item.marked());
    }

    static List<Item> read(String text) {
        return text.lines().map(Items::item).toList();
    }

    private static Item item(String line) {
        String[] cells = line.split("\t", -1);
        int dash = cells[0].indexOf('-');
        Span span =
                new Span(Integer.parseInt(cells[0].substring(0, dash)), Integer.parseInt(cells[0].substring(dash + 1)));
        return new Item(
                span,
                cells[1].isEmpty() ? null : cells[1],
                SqlDocuments.day(cells[2].isEmpty() ? null : cells[2]),
                Paragraphs.read(cells[3]));
    }
}
