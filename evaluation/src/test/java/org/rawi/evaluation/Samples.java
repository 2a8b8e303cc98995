package org.rawi.evaluation;

import tools.jackson.databind.json.JsonMapper;

/** Events and claims written as JSON with single quotes for double ones, since tests are read more than run. */
final class Samples {
    private Samples() {}

    /** An event of document d01 told at 10 to 20, with {@code fields} over the plain ones. */
    static GoldEvent event(String fields) {
        String plain = "'doc':'d01','id':'d01-01','kind':'shelling','quote':'قصف','start':10,'end':20,"
                + "'initiators':[],'targets':[],'places':[],'adm1':[],'when':null,'killed':null,'via':[],'origin':[],"
                + "'modality':'asserted'";
        return GoldEvent.of(JsonMapper.shared().readTree(json(plain, fields)));
    }

    /** A claim of document d01 with its trigger at 12 to 15, with {@code fields} over the plain ones. */
    static ScoredClaim claim(String fields) {
        String plain = "'document':'d01','kind':'shelling','evidence':[{'role':'trigger','start':12,'end':15}]";
        return ScoredClaim.of(JsonMapper.shared().readTree(json(plain, fields)));
    }

    /** Of a field that stands twice the last counts. */
    private static String json(String plain, String fields) {
        return ("{" + plain + (fields.isEmpty() ? "" : "," + fields) + "}").replace('\'', '"');
    }
}
