package org.rawi.reading.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What the elements of a feed are called, whatever prefix it has chosen for each vocabulary: {@code a10:updated} is
 * {@code atom:updated}. Elements of RSS have no prefix; a prefix that is not declared stands for itself.
 */
final class Names {
    private static final String DECLARES = "xmlns";
    private static final List<Map.Entry<String, String>> VOCABULARIES = List.of(
            Map.entry("w3.org/2005/atom", "atom"),
            Map.entry("purl.org/atom/", "atom"),
            Map.entry("purl.org/dc/", "dc"),
            Map.entry("purl.org/rss/1.0/modules/content", "content"),
            Map.entry("search.yahoo.com/mrss", "media"),
            Map.entry("feedburner", "feedburner"),
            Map.entry("w3.org/1999/xhtml", "xhtml"),
            Map.entry("w3.org/1999/02/22-rdf", "rdf"),
            Map.entry("purl.org/rss/1.0", ""),
            Map.entry("netscape.com/rdf", ""),
            Map.entry("backend.userland.com/rss", ""));

    private final Map<String, String> vocabularies = new HashMap<>();

    /** @param root the element that declares prefixes, with its children; of none, as of «feed» alone, its name tells */
    Names(Element root) {
        declare(root);
        if (!vocabularies.containsKey("") && root != null && local(root).equals("feed")) {
            vocabularies.put("", "atom");
        }
    }

    private void declare(Element element) {
        if (element == null) {
            return;
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (key.startsWith(DECLARES)) {
                String prefix = key.equals(DECLARES) ? "" : key.substring(DECLARES.length() + 1);
                vocabularies.putIfAbsent(prefix, vocabulary(attribute.getValue(), prefix));
            }
        }
    }

    private static String vocabulary(String address, String prefix) {
        String lower = address.toLowerCase(Locale.ROOT);
        return VOCABULARIES.stream()
                .filter(known -> lower.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(prefix);
    }

    /** «title», «atom:title», «content:encoded»: lower case, the vocabulary by its usual prefix. */
    String of(Element element) {
        String own = element.attr(DECLARES);
        String name = element.tagName().toLowerCase(Locale.ROOT);
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        String vocabulary =
                colon < 0 && !own.isEmpty() ? vocabulary(own, "") : vocabularies.getOrDefault(prefix, prefix);
        return vocabulary.isEmpty() ? local(element) : vocabulary + ":" + local(element);
    }

    /** The name without its prefix. */
    static String local(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }
}
