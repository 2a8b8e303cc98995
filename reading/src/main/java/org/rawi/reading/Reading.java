package org.rawi.reading;

import java.util.Objects;
import org.rawi.model.Document;
import org.rawi.reading.columns.ColumnMap;

/**
 * What came of one thing that was to be read: a text, or why there is none, or a remark on the way. What is told of it stands on one
 * line, whatever the input holds.
 */
public sealed interface Reading {
    /** Where it stands: «folder/news.jsonl:3». */
    String where();

    /**
     * A document that is ready to be coded.
     *
     * @param where file, and line where it is one of several
     * @param document the document
     */
    record Text(String where, Document document) implements Reading {
        public Text {
            where = OneLine.of(where);
            Objects.requireNonNull(document);
        }
    }

    /**
     * Something that could not be read; the rest goes on.
     *
     * @param what what was to be read, «file» or «record»
     * @param where file, and line where it is one of several
     * @param reason why not, «empty»
     * @param right what would be right, «a file with text in it»
     */
    record Failure(String what, String where, String reason, String right) implements Reading {
        public Failure {
            Objects.requireNonNull(what);
            where = OneLine.of(where);
            reason = OneLine.of(reason);
            right = OneLine.of(right);
        }

        /** One line that says it all: «news.jsonl:3: record: not JSON …; right would be …». */
        public String line() {
            return where + ": " + what + ": " + reason + "; right would be " + right;
        }
    }

    /**
     * Something that was read well and is not for coding.
     *
     * @param where file, and line where it is one of several
     * @param reason why it is passed over, «not Arabic»
     */
    record Skip(String where, String reason) implements Reading {
        public Skip {
            where = OneLine.of(where);
            reason = OneLine.of(reason);
        }
    }

    /**
     * What the columns of a table, or the fields of records, were taken to hold; comes behind the last of them.
     *
     * @param where the file
     * @param columns what was taken, nothing left to be guessed
     */
    record Mapped(String where, ColumnMap columns) implements Reading {
        public Mapped {
            where = OneLine.of(where);
            Objects.requireNonNull(columns);
        }
    }

    /**
     * A remark on something that is read all the same.
     *
     * @param where file, and line where it is one of several
     * @param text the remark, «read as windows-1256»
     */
    record Notice(String where, String text) implements Reading {
        public Notice {
            where = OneLine.of(where);
            text = OneLine.of(text);
        }
    }
}
