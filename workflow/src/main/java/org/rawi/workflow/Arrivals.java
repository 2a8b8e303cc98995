package org.rawi.workflow;

import java.util.HashSet;
import java.util.Set;
import org.rawi.model.Coding;
import org.rawi.model.Document;
import org.rawi.reading.Reading;
import org.rawi.store.DataSet;
import org.rawi.store.Documents;
import org.rawi.store.Takedowns;

/** Looks at documents as they come in: those that are there already are passed over, those of a name that is taken get another. */
final class Arrivals {
    private static final int SHORT_HASH = 12;

    private final Documents documents;
    private final Takedowns takedowns;
    private final Coding coding;
    private final Set<String> hashes = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    Arrivals(DataSet set, Coding coding) {
        this.documents = set.documents();
        this.takedowns = set.takedowns();
        this.coding = coding;
    }

    /** {@code reading} as it is to be coded, or why it is not. */
    Reading seen(Reading reading) {
        if (!(reading instanceof Reading.Text text)) {
            return reading;
        }
        Document document = text.document();
        if (hashes.contains(document.hash())) {
            return new Reading.Skip(text.where(), "the same bytes as before");
        }
        if (takedowns.find(document.hash()).isPresent()) {
            return new Reading.Skip(text.where(), "taken down");
        }
        if (documents.isCoded(document, coding)) {
            return new Reading.Skip(text.where(), "coded already");
        }
        String id = documents.idFor(document);
        if (ids.contains(id)) {
            id = id + "#" + document.hash().substring(0, SHORT_HASH);
        }
        ids.add(id);
        hashes.add(document.hash());
        return new Reading.Text(text.where(), renamed(document, id));
    }

    /** It is kept, or has failed: from now on the data set answers for it. */
    void done(Reading reading) {
        if (reading instanceof Reading.Text text) {
            hashes.remove(text.document().hash());
            ids.remove(text.document().id());
        }
    }

    private static Document renamed(Document document, String id) {
        return new Document(
                id,
                document.hash(),
                document.text(),
                document.title(),
                document.outlet(),
                document.published(),
                document.url(),
                document.copyOf(),
                document.items());
    }
}
