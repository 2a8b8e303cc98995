package org.rawi.desk.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawi.desk.words.Language;

/** Lays out who had it from whom: a column for each step, origins where reading begins. */
public final class Chains {
    private static final int NODE = 176;
    private static final int GAP = 64;
    private static final int HIGH = 26;
    private static final int ROW = 36;
    private static final int LONGEST = 24;

    /**
     * A voice of a chain.
     *
     * @param key what is equal where it is the same voice
     * @param text its name
     * @param href its page, or null
     */
    public record Voice(String key, String text, String href) {}

    private Chains() {}

    /** The drawing of {@code chains}, each from the origin to the outlet. */
    public static ChainDrawing of(List<List<Voice>> chains, Language language) {
        int columns = Math.max(2, chains.stream().mapToInt(List::size).max().orElse(2));
        List<Map<String, Voice>> byColumn = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            byColumn.add(new LinkedHashMap<>());
        }
        Set<List<String>> links = new LinkedHashSet<>();
        for (List<Voice> chain : chains) {
            String before = null;
            for (int i = 0; i < chain.size(); i++) {
                int column = i == chain.size() - 1 && i > 0 ? columns - 1 : i;
                String key = column + " " + chain.get(i).key();
                byColumn.get(column).putIfAbsent(key, chain.get(i));
                if (before != null) {
                    links.add(List.of(before, key));
                }
                before = key;
            }
        }
        return draw(byColumn, links, language);
    }

    private static ChainDrawing draw(List<Map<String, Voice>> byColumn, Set<List<String>> links, Language language) {
        int rows = byColumn.stream().mapToInt(Map::size).max().orElse(1);
        int width = byColumn.size() * NODE + (byColumn.size() - 1) * GAP + 2;
        int height = Math.max(1, rows) * ROW + 2;
        Map<String, ChainDrawing.Node> nodes = new HashMap<>();
        List<ChainDrawing.Node> inOrder = new ArrayList<>();
        for (int column = 0; column < byColumn.size(); column++) {
            Map<String, Voice> voices = byColumn.get(column);
            double top = (height - voices.size() * ROW) / 2.0;
            double left = column * (NODE + GAP) + 1.0;
            double x = language == Language.ARABIC ? width - left - NODE : left;
            int row = 0;
            for (Map.Entry<String, Voice> voice : voices.entrySet()) {
                String role = column == 0 ? "origin" : column == byColumn.size() - 1 ? "outlet" : "relay";
                ChainDrawing.Node node = new ChainDrawing.Node(
                        x,
                        top + row * ROW + (ROW - HIGH) / 2.0,
                        NODE,
                        HIGH,
                        role,
                        cut(voice.getValue().text()),
                        voice.getValue().text(),
                        voice.getValue().href());
                nodes.put(voice.getKey(), node);
                inOrder.add(node);
                row++;
            }
        }
        return new ChainDrawing(
                width,
                height,
                inOrder,
                links.stream()
                        .map(link -> arc(nodes.get(link.get(0)), nodes.get(link.get(1))))
                        .toList());
    }

    private static String arc(ChainDrawing.Node from, ChainDrawing.Node to) {
        boolean onward = to.x() > from.x();
        double x1 = onward ? from.x() + from.width() : from.x();
        double x2 = onward ? to.x() : to.x() + to.width();
        double y1 = from.y() + from.height() / 2;
        double y2 = to.y() + to.height() / 2;
        double middle = (x1 + x2) / 2;
        return "M" + x1 + " " + y1 + "C" + middle + " " + y1 + " " + middle + " " + y2 + " " + x2 + " " + y2;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(
                                0,
                                text.offsetByCodePoints(
                                        0, Math.min(LONGEST - 1, text.codePointCount(0, text.length()) - 1)))
                        + "…";
    }
}
