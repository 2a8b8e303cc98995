package org.rawi.desk.fill;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rawi.desk.page.IncidentRow;
import org.rawi.desk.words.Catalogue;
import org.rawi.store.FeedEntry;
import org.rawi.store.SavedSearch;
import org.rawi.workflow.SearchFeed;

/**
 * What became of the incidents of a saved search as an Atom feed: an entry for each, «added», «corrected» or «retracted» by its
 * category, its id of incident and change.
 */
final class SearchAtom {
    private final Parts parts;
    private final Catalogue words;
    private final String set;
    private final String site;

    /**
     * @param set the data set's own name
     * @param site the address of the desk
     */
    SearchAtom(Parts parts, String set, String site) {
        this.parts = parts;
        this.words = parts.words();
        this.set = set;
        this.site = site;
    }

    String of(SavedSearch search, SearchFeed.Page page, String address, String query) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeAttribute("xml:lang", words.language().code());
            AtomFeed.element(xml, "title", words.say("searches.feed", search.name()));
            AtomFeed.element(xml, "id", "urn:rawi:" + set + ":search:" + search.id());
            Instant updated = page.items().stream()
                    .map(SearchFeed.Item::updated)
                    .max(Instant::compareTo)
                    .orElse(search.at());
            AtomFeed.element(xml, "updated", updated.toString());
            AtomFeed.author(xml);
            AtomFeed.link(xml, "self", address + query);
            AtomFeed.link(xml, "alternate", site + parts.explore(FilledSearches.filters(search.query())));
            if (page.next() != null) {
                AtomFeed.link(xml, "next", address + "?before=" + page.next());
            }
            for (SearchFeed.Item item : page.items()) {
                entry(xml, item);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, SearchFeed.Item item) throws XMLStreamException {
        FeedEntry entry = item.entry();
        String how = entry.how().name().toLowerCase(Locale.ROOT);
        xml.writeStartElement("entry");
        AtomFeed.element(xml, "id", "urn:rawi:" + set + ":" + entry.incident() + ":" + entry.seq());
        AtomFeed.element(xml, "updated", item.updated().toString());
        xml.writeEmptyElement("category");
        xml.writeAttribute("scheme", "urn:rawi:change");
        xml.writeAttribute("term", how);
        xml.writeAttribute("label", words.say("change." + how));
        AtomFeed.link(xml, "alternate", site + parts.at("/incident/" + entry.incident()));
        if (item.incident() == null) {
            AtomFeed.element(xml, "title", words.say("change.retracted"));
            AtomFeed.element(xml, "summary", words.say("change.retracted.more"));
        } else {
            IncidentRow row = parts.row(item.incident());
            AtomFeed.element(xml, "title", words.say("change." + how) + ": " + AtomFeed.title(row, words));
            AtomFeed.element(xml, "summary", AtomFeed.summary(row, words));
        }
        xml.writeEndElement();
    }
}
