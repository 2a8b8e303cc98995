package org.rawi.knowledge.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** A CSV file as a sheet: commas, semicolons or tabs, quotation marks where a cell has one of them or a line's end. */
record CsvSheet(LineFile file, char delimiter) implements Sheet {
    /** The delimiter is what the head has most of. */
    static CsvSheet of(LineFile file) throws IOException {
        String head = file.head();
        char best = ',';
        for (char delimiter : new char[] {'\t', ';'}) {
            if (count(head, delimiter) > count(head, best)) {
                best = delimiter;
            }
        }
        return new CsvSheet(file, best);
    }

    private static long count(String line, char delimiter) {
        return line.chars().filter(c -> c == delimiter).count();
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public void forEach(RowReader reader) throws IOException {
        try (Reader in = new BufferedReader(LineFile.reader(file.open()))) {
            new Rows(in, delimiter).read(reader);
        }
    }

    private static final class Rows {
        private final Reader in;
        private final char delimiter;
        private final StringBuilder cell = new StringBuilder();
        private List<String> cells = new ArrayList<>();
        private boolean quoted;
        private int line = 1;
        private int began = 1;

        Rows(Reader in, char delimiter) {
            this.in = in;
            this.delimiter = delimiter;
        }

        void read(RowReader reader) throws IOException {
            boolean more = true;
            int c = in.read();
            if (c == '\uFEFF') {
                c = in.read();
            }
            while (c >= 0 && more) {
                int next = in.read();
                if (quoted && c == '"' && next == '"') {
                    cell.append('"');
                    next = in.read();
                } else {
                    more = take((char) c, reader);
                }
                c = next;
            }
            if (more && (cell.length() > 0 || !cells.isEmpty())) {
                endRow(reader);
            }
        }

        private boolean take(char c, RowReader reader) {
            if (c == '"' && (quoted || cell.length() == 0)) {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                endCell();
            } else if (c == '\n') {
                line++;
                if (!quoted) {
                    return endRow(reader);
                }
                cell.append(' ');
            } else if (c != '\r') {
                cell.append(c);
            }
            return true;
        }

        private void endCell() {
            cells.add(cell.toString().strip());
            cell.setLength(0);
        }

        private boolean endRow(RowReader reader) {
            endCell();
            List<String> row = cells;
            cells = new ArrayList<>();
            boolean more = row.stream().allMatch(String::isEmpty) || reader.read(began, row);
            began = line;
            return more;
        }
    }
}
