package org.rawi.coder.mention;

import org.rawi.text.Token;

/** Marks and small words between two pieces of one time: «الساعة 12 من ظهر يوم السبت», «منذ الـ20 من أكتوبر». */
final class TimeFillers {
    private static final int BRACKET = 3;

    private final Readings readings;
    private final TimeWords words;

    TimeFillers(Readings readings, TimeWords words) {
        this.readings = readings;
        this.words = words;
    }

    /** One past the filler at the token; the token itself where none stands there or nothing of time follows it. */
    int past(int at, TimePieces pieces) {
        if (closes(at)) {
            return at + 1;
        }
        boolean about = words.isAbout(at) && !"after".equals(pieces.edge);
        return (about || isSmall(at)) && leads(at + 1) ? at + 1 : at;
    }

    private boolean isSmall(int at) {
        Token token = readings.sentence().token(at);
        return token.isMark("/")
                || token.isMark("-") && words.isSameMonth(at + 1)
                || token.isMark("(")
                || token.isMark("،")
                || words.isWord(at, "من")
                || words.isWord(at, "في")
                || words.isWord(at, "ال");
    }

    private boolean leads(int next) {
        if (next >= readings.size()) {
            return false;
        }
        String type = words.type(next);
        return type != null && !"edge".equals(type)
                || readings.sentence().token(next).isNumber() && leadsToUnit(next + 1);
    }

    /** «20 من أكتوبر», «3 أيام». */
    private boolean leadsToUnit(int at) {
        return words.type(at) != null || words.isWord(at, "من") && "month".equals(words.type(at + 1));
    }

    /** «يونيو (حزيران) 2012», «نوفمبر (تشرين الثاني) الماضي»: the month's other name stands in brackets. */
    private boolean closes(int at) {
        if (!readings.sentence().token(at).isMark(")") || at + 1 >= readings.size()) {
            return false;
        }
        boolean opened = false;
        for (int i = at - 1; i >= Math.max(0, at - BRACKET); i--) {
            opened |= readings.sentence().token(i).isMark("(") && "month".equals(words.type(i + 1));
        }
        String type = words.type(at + 1);
        return opened
                && ("position".equals(type)
                        || "anchor".equals(type)
                        || readings.sentence().token(at + 1).folded().matches("(19|20)\\d\\d")
                        || words.isWord(at + 1, "من") && "anchor".equals(words.type(at + 2)));
    }
}
