package org.rawi.export;

/** Keeps a spreadsheet from running a cell: «=cmd()» becomes «'=cmd()». */
public final class Formula {
    private static final String OPENERS = "=+-@\t\r\n＝＋－＠";

    private Formula() {}

    /** The cell as it may stand in a table that a spreadsheet opens. */
    public static String disarmed(String cell) {
        return !cell.isEmpty() && OPENERS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
