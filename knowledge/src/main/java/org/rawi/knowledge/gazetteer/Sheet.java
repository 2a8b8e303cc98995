package org.rawi.knowledge.gazetteer;

import java.io.IOException;
import java.util.List;

/** A table of cells: a CSV file, or a sheet of a workbook. */
interface Sheet {
    /** What is done with a row; a false answer ends the reading. */
    interface RowReader {
        boolean read(int line, List<String> cells);
    }

    /** «syr_admin.xlsx!sheet3», as messages name it. */
    String name();

    /** Reads the rows, one after another, the head first. */
    void forEach(RowReader reader) throws IOException;
}
