package org.rawi.reading;

import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;

/** Files that end before their end, as of a download that broke off. */
public final class CutOff {
    /** What would be right. */
    public static final String RIGHT = "the whole file";

    private CutOff() {}

    /** Whether {@code fault} says that its file is cut off. */
    public static boolean is(IOException fault) {
        String message = fault.getMessage() == null ? "" : fault.getMessage();
        return fault instanceof EOFException || message.toLowerCase(Locale.ROOT).contains("truncated");
    }
}
