package org.rawi.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.model.Claim;
import org.rawi.model.Document;

/** A data set that is open while a promise of it is tested, whichever database it is in. */
abstract class OpenSet {
    static final Clock CLOCK = Clock.fixed(Sample.NOON, ZoneOffset.UTC);

    @TempDir
    Path folder;

    DataSet set;

    /** The address of the data set of this test; nothing is in it to begin with. */
    abstract DataSetAddress address();

    @BeforeEach
    void open() {
        set = DataSet.open(address(), CLOCK);
    }

    @AfterEach
    void close() {
        set.close();
    }

    final void reopen() {
        set.close();
        set = DataSet.open(address(), CLOCK);
    }

    final Claim keep(Document document) {
        Claim claim = Sample.claim(document);
        set.documents().keep(set.runs().begin(Sample.CODING, ""), Sample.coded(document, claim));
        return claim;
    }

    final StoredClaim stored() {
        Document document = Sample.document("a.txt", Sample.TEXT);
        keep(document);
        return set.claims().of(document.hash()).get(0);
    }
}
