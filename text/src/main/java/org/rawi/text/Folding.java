package org.rawi.text;

import java.text.Normalizer;

/**
 * Arabic spelling folded for matching: «أُسْرَة» and «اسرة» are both «اسره».
 *
 * <p>Follows the light normalisation of Larkey, Ballesteros and Connell (2002), with Persian letters and presentation
 * forms besides: أإآٱ to ا, ى and ی to ي, ة to ه, ؤ to و, ئ to ي, گ and ک to ك; diacritics, tatweel and marks of direction
 * vanish; Arabic-Indic digits become ASCII ones. Stateless and thread-safe.
 */
public final class Folding {
    private static final char GONE = 0;
    private static final char[] TABLE = table();

    private Folding() {}

    /** The folded form of {@code text}; never longer than it save for presentation forms such as «ﻻ». */
    public static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(folded, text.charAt(i));
        }
        return folded.toString();
    }

    /** The offset in {@code text} at which the folded form of what stands before it has {@code units} units. */
    public static int unfold(CharSequence text, int units) {
        StringBuilder folded = new StringBuilder();
        int i = 0;
        while (i < text.length() && folded.length() < units) {
            append(folded, text.charAt(i++));
        }
        return i;
    }

    /** Whether the character vanishes in folding, such as a diacritic. */
    public static boolean vanishes(char c) {
        return c < TABLE.length && TABLE[c] == GONE;
    }

    private static void append(StringBuilder folded, char c) {
        if (c >= 0xFB50 && c < 0xFEFF) {
            String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            for (int i = 0; i < plain.length(); i++) {
                char one = plain.charAt(i);
                if (one < 0xFB50) {
                    append(folded, one);
                }
            }
        } else if (c < TABLE.length) {
            if (TABLE[c] != GONE) {
                folded.append(TABLE[c]);
            }
        } else if (c != 0xFEFF) {
            folded.append(c);
        }
    }

    private static char[] table() {
        char[] table = new char[0x2070];
        for (char c = 0; c < table.length; c++) {
            table[c] = Character.toLowerCase(c);
        }
        map(table, "أإآٱ", 'ا');
        map(table, "ىیے", 'ي');
        map(table, "ةۃە", 'ه');
        map(table, "ؤ", 'و');
        map(table, "ئ", 'ي');
        map(table, "گکڪ", 'ك');
        map(table, "ڤ", 'ف');
        map(table, "پ", 'ب');
        map(table, "چ", 'ج');
        map(table, "ژ", 'ز');
        map(table, "ھہ", 'ه');
        for (int digit = 0; digit < 10; digit++) {
            table[0x660 + digit] = (char) ('0' + digit);
            table[0x6F0 + digit] = (char) ('0' + digit);
        }
        gone(table, 0x64B, 0x65F);
        gone(table, 0x610, 0x61A);
        gone(table, 0x670, 0x670);
        gone(table, 0x6D6, 0x6ED);
        gone(table, 0x640, 0x640);
        gone(table, 0x200B, 0x200F);
        gone(table, 0x202A, 0x202E);
        gone(table, 0x2060, 0x206F);
        gone(table, 0x61C, 0x61C);
        gone(table, 0xAD, 0xAD);
        return table;
    }

    private static void map(char[] table, String letters, char to) {
        for (int i = 0; i < letters.length(); i++) {
            table[letters.charAt(i)] = to;
        }
    }

    private static void gone(char[] table, int from, int to) {
        for (int c = from; c <= to; c++) {
            table[c] = GONE;
        }
        // digits lie inside no such range; ە (U+06D5) is a letter and stays out of them
    }
}
