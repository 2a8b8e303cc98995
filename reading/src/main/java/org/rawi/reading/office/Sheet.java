package org.rawi.reading.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.rawi.reading.Intake;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;
import org.rawi.reading.columns.ColumnMap;
import org.rawi.reading.record.TableRows;

/** One sheet, row by row; above its header may stand a title or notes. */
final class Sheet {
    /** As many columns as a sheet can have. */
    private static final int MOST_COLUMNS = 16_384;

    /** A header stands among the first rows that hold anything. */
    private static final int HEADER_ROWS = 20;

    private final Source source;
    private final TableRows.Place place;
    private final Cells cells;
    private final Intake intake;
    private final ColumnMap map;
    private final Deque<Row> above = new ArrayDeque<>();
    private TableRows rows;

    /**
     * A row that holds something.
     *
     * @param number its number in the sheet, from 1
     * @param cells its cells
     */
    private record Row(long number, List<String> cells) {}

    Sheet(Source source, TableRows.Place place, Cells cells, Intake intake) {
        this.source = source;
        this.place = place;
        this.cells = cells;
        this.intake = intake;
        this.map = source.given().columns().of(place.where());
    }

    boolean isTable() {
        return rows != null;
    }

    String where() {
        return place.where();
    }

    void read(Xml xml) throws IOException {
        try {
            long number = 0;
            while (above.size() < HEADER_ROWS && xml.next()) {
                if (xml.opens("row")) {
                    number = number(xml.attribute("r"), number + 1);
                    accept(new Row(number, row(xml)));
                } else if (xml.closes("sheetData")) {
                    break;
                }
            }
        } finally {
            if (rows != null) {
                rows.end();
            }
        }
    }

    private void accept(Row row) throws RefusedException {
        if (row.cells().stream().allMatch(String::isBlank)) {
            return;
        }
        if (rows != null) {
            rows.accept(row.number(), row.cells());
        } else if (TableRows.isHeader(row.cells(), map)) {
            above.clear();
            rows = TableRows.below(row.cells(), source, place, map, intake);
        } else {
            above.add(row);
        }
    }

    /** Refuses a sheet that is no table by its first row of several cells, which may be the header. */
    void refuse() throws RefusedException {
        for (Row row : above) {
            if (row.cells().stream().filter(cell -> !cell.isBlank()).count() > 1) {
                TableRows.below(row.cells(), source, place, map, intake);
            }
        }
    }

    private List<String> row(Xml xml) throws IOException {
        List<String> row = new ArrayList<>();
        while (xml.next() && !xml.closes("row")) {
            if (xml.opens("c")) {
                String reference = xml.attribute("r");
                int column = column(reference, row.size());
                if (column >= MOST_COLUMNS) {
                    throw new RefusedException(
                            "a cell «" + reference.substring(0, Math.min(reference.length(), 20))
                                    + "», which no sheet has",
                            "cells from A1 to XFD1048576");
                }
                String text = cells.text(xml);
                while (row.size() <= column) {
                    row.add("");
                }
                row.set(column, text);
            }
        }
        while (!row.isEmpty() && row.get(row.size() - 1).isBlank()) {
            row.remove(row.size() - 1);
        }
        return row;
    }

    private static long number(String said, long next) {
        return said.matches("\\d{1,9}") ? Long.parseLong(said) : next;
    }

    /** The column of «C7», which is 2; where none is said the {@code next}. */
    private static int column(String reference, int next) {
        int column = 0;
        int letters = 0;
        while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
            column = column * 26 + (reference.charAt(letters) & 0x1F);
            letters++;
            if (column > MOST_COLUMNS) {
                return MOST_COLUMNS;
            }
        }
        return letters == 0 ? next : column - 1;
    }
}
