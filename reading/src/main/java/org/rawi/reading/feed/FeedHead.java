package org.rawi.reading.feed;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a feed says of itself before its first entry.
 *
 * @param names what its elements are called
 * @param base what its addresses are relative to, or null
 * @param outlet its title, or null
 */
record FeedHead(Names names, String base, String outlet) {
    /** @param address where the feed was got, or null */
    static FeedHead of(Document head, String address) {
        Element root = head.firstElementChild();
        Names names = new Names(root);
        if (root == null) {
            return new FeedHead(names, address, null);
        }
        Element channel = root.children().stream()
                .filter(child -> Names.local(child).equals("channel"))
                .findFirst()
                .orElse(root);
        String link = text(channel, names, "link");
        String base = root.attr("xml:base").isBlank() ? link == null ? address : link : root.attr("xml:base");
        String title = text(channel, names, "title");
        return new FeedHead(names, base, title == null ? text(channel, names, "dc:publisher") : title);
    }

    private static String text(Element channel, Names names, String name) {
        return channel.children().stream()
                .filter(child -> names.of(child).equals(name) || names.of(child).equals("atom:" + name))
                .map(Markup::words)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse(null);
    }
}
