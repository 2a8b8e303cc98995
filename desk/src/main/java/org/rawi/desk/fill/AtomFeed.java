package org.rawi.desk.fill;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rawi.desk.page.IncidentRow;
import org.rawi.desk.page.Named;
import org.rawi.desk.words.Catalogue;
import org.rawi.ledger.view.Viewed;
import org.rawi.workflow.Told;

/** Incidents as an Atom feed, each only when the embargo has passed since it was last told of. */
final class AtomFeed {
    private final Parts parts;
    private final Catalogue words;
    private final LocalDate until;

    /** Tells of what was last published on {@code until} or before. */
    AtomFeed(Parts parts, LocalDate until) {
        this.parts = parts;
        this.words = parts.words();
        this.until = until;
    }

    /** Whether it is old enough to be told of. */
    boolean isDue(Told incident) {
        LocalDate told = told(incident.viewed());
        return told != null && !told.isAfter(until);
    }

    /** The feed of {@code incidents}, which are due. */
    String of(List<Told> incidents, String address, String title) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeAttribute("xml:lang", words.language().code());
            element(xml, "title", title);
            element(xml, "id", address);
            LocalDate updated = incidents.stream()
                    .map(incident -> told(incident.viewed()))
                    .max(LocalDate::compareTo)
                    .orElse(until);
            element(xml, "updated", updated + "T00:00:00Z");
            author(xml);
            link(xml, "self", address);
            for (Told incident : incidents) {
                entry(xml, incident, address);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /** The day on which it was last told of, or happened if that is later; null where neither is known. */
    private static LocalDate told(Viewed viewed) {
        LocalDate published = viewed.sourcings().stream()
                .map(sourcing -> sourcing.telling().published())
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .orElse(null);
        LocalDate day = viewed.headline().to();
        return published == null || day != null && day.isAfter(published) ? day : published;
    }

    private void entry(XMLStreamWriter xml, Told incident, String address) throws XMLStreamException {
        IncidentRow row = parts.row(incident);
        String site = address.substring(0, address.indexOf('/', address.indexOf("://") + 3));
        xml.writeStartElement("entry");
        element(xml, "title", title(row, words));
        element(xml, "id", "urn:rawi:" + row.id());
        link(xml, "alternate", site + row.href());
        element(xml, "updated", told(incident.viewed()) + "T00:00:00Z");
        element(xml, "summary", summary(row, words));
        xml.writeEndElement();
    }

    /** What, where and when. */
    static String title(IncidentRow row, Catalogue words) {
        return words.name("kind", row.kind()) + " · "
                + (row.place() == null
                        ? words.say("place.unknown")
                        : row.place().text()) + " · " + row.day();
    }

    /** How many tell of it, the toll, and who is said to have done it according to whom. */
    static String summary(IncidentRow row, Catalogue words) {
        String blames = row.blames().stream()
                .map(blame -> words.say(
                        blame.denied() ? "blame.denied" : "blame",
                        text(blame.actors(), words),
                        text(blame.accordingTo(), words)))
                .collect(Collectors.joining("; "));
        return words.count("count.claims", row.claims()) + " · "
                + words.say("origins.count", row.origins())
                + (row.killed().isEmpty()
                        ? ""
                        : " · " + words.say("toll", words.name("effect", "killed"), row.killed()))
                + (blames.isEmpty() ? "" : " · " + blames);
    }

    private static String text(List<Named> names, Catalogue words) {
        return names.stream().map(Named::text).collect(Collectors.joining(words.say("list.comma")));
    }

    /** A feed without one is none. */
    static void author(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", "Rawi");
        xml.writeEndElement();
    }

    static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }

    /** XML has no place for most control characters. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder();
        text.codePoints()
                .filter(c ->
                        c == '\n' || c == '\t' || c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }
}
