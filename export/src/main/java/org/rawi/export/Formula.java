package org.rawi.export;

/** Keeps a spreadsheet from running a cell: «=cmd()» becomes «'=cmd()». */
final class Formula {
    private static final String OPENERS = "=+-@\t\r\n＝＋－＠";

    private Formula() {}

    static String disarmed(String cell) {
        return !cell.isEmpty() && OPENERS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
