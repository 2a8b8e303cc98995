package org.rawi.desk.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.rawi.export.ClaimLine;
import org.rawi.export.Formats;
import org.rawi.export.Parties;
import org.rawi.export.RecordWriter;
import org.rawi.export.SchemeMapping;
import org.rawi.export.harm.HarmRules;
import org.rawi.export.harm.Veil;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.view.Viewed;
import org.rawi.model.Claim;
import org.rawi.store.DataSet;
import org.rawi.store.search.Query;
import org.rawi.workflow.Explore;
import org.rawi.workflow.ReviewedClaims;
import org.rawi.workflow.Told;
import org.rawi.workflow.ToldIncidents;
import org.rawi.workflow.VeiledClaims;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What answers to programs are made from. */
record ApiBasis(
        DataSet set,
        Explore explore,
        Knowledge knowledge,
        ToldIncidents told,
        ReviewedClaims claims,
        Veil veil,
        VeiledClaims veiled,
        SchemeMapping mapping,
        Clock clock) {
    private static final int WIDTH = 120;

    static ApiBasis of(DataSet set, Explore explore, Knowledge knowledge, HarmRules harm, Clock clock) {
        Veil veil = new Veil(harm, knowledge);
        return new ApiBasis(
                set,
                explore,
                knowledge,
                new ToldIncidents(set, knowledge),
                new ReviewedClaims(set),
                veil,
                new VeiledClaims(set, veil),
                new SchemeMapping(knowledge.kinds(), Parties.of(knowledge)),
                clock);
    }

    /** Everything; places as they are told only where none are held back. */
    Query all() {
        return veil.rules().blurPlaces() ? Query.ALL : Query.ALL.withPlacesAsTold();
    }

    static ObjectNode object() {
        return JsonMapper.shared().createObjectNode();
    }

    /** An incident as every export writes it, names and places held back. */
    JsonNode json(Told incident) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordWriter<Viewed> writer = Formats.ofIncidents(told.viewer(), WIDTH)
                .findByName("jsonl")
                .orElseThrow()
                .open(bytes)) {
            writer.write(veil.of(incident.viewed(), incident.shown()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return JsonMapper.shared().readTree(bytes.toString(StandardCharsets.UTF_8));
    }

    /** A claim as every export writes it; it must be veiled. */
    JsonNode json(Claim claim) {
        return JsonMapper.shared().readTree(ClaimLine.of(claim, mapping.codes(claim)));
    }
}
