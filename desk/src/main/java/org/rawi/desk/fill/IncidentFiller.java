package org.rawi.desk.fill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rawi.desk.chart.ChainDrawing;
import org.rawi.desk.chart.Chains;
import org.rawi.desk.chart.MapDrawing;
import org.rawi.desk.chart.MapPoint;
import org.rawi.desk.page.IncidentPage;
import org.rawi.desk.page.IncidentRow;
import org.rawi.desk.page.Named;
import org.rawi.desk.words.Catalogue;
import org.rawi.export.harm.Shield;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.telling.Spot;
import org.rawi.ledger.telling.Telling;
import org.rawi.ledger.telling.Voice;
import org.rawi.ledger.toll.TollUpdate;
import org.rawi.ledger.toll.Tolls;
import org.rawi.ledger.view.Viewed;
import org.rawi.workflow.Reviewed;
import org.rawi.workflow.Told;

/** Fills incident pages. */
final class IncidentFiller {
    /** Of an incident told more often than this the first tellings are quoted. */
    private static final int QUOTED = 200;

    private final Basis basis;
    private final Parts parts;
    private final Catalogue words;

    IncidentFiller(Basis basis, Parts parts) {
        this.basis = basis;
        this.parts = parts;
        words = parts.words();
    }

    /** {@code seen} is the latest change that {@code told} follows. */
    IncidentPage fill(Told told, long seen) {
        Viewed viewed = told.viewed();
        IncidentRow row = parts.row(told);
        Shield.Exactness exactness = parts.exactness(told);
        boolean exact = exactness == Shield.Exactness.AS_TOLD;
        Stances stances = new Stances(parts);
        TieReasons reasons = new TieReasons(words, exact);
        return new IncidentPage(
                row,
                new Reasons(parts).of(viewed.grading()),
                viewed.count().toString(),
                viewed.fields().stream()
                        .map(field -> new IncidentPage.FieldView(
                                field.field().name().toLowerCase(Locale.ROOT),
                                stances.of(field, exactness, viewed.incident().claims()),
                                field.disputed()))
                        .toList(),
                chain(viewed),
                tolls(viewed),
                tellings(told),
                Math.max(0, told.claims().size() - QUOTED),
                viewed.incident().ties().stream()
                        .limit(QUOTED)
                        .map(tie -> new IncidentPage.Tie(
                                tie.claim(),
                                tie.other(),
                                (int) Math.round(tie.score() * 100),
                                tie.reasons().stream().map(reasons::of).toList()))
                        .toList(),
                map(told, row),
                places(viewed, exactness),
                !exact,
                new LookAlikes(basis, parts).of(told).stream().map(parts::row).toList(),
                new History(basis, parts.words()).of(told),
                citation(row),
                seen);
    }

    private List<IncidentPage.Telling> tellings(Told told) {
        List<Reviewed> quoted = told.claims().stream().limit(QUOTED).toList();
        Map<String, IncidentPage.Quote> quotes = new Quotes(basis.set(), basis.mask()).of(quoted);
        return told.account().tellings().stream()
                .limit(QUOTED)
                .map(telling -> telling(
                        telling,
                        told.find(telling.claim()).orElseThrow().shown().confidence(),
                        quotes.getOrDefault(telling.claim(), new IncidentPage.Quote("", "", ""))))
                .toList();
    }

    private List<IncidentPage.Spot> places(Viewed viewed, Shield.Exactness exactness) {
        Map<String, IncidentPage.Spot> places = new LinkedHashMap<>();
        viewed.sourcings().stream()
                .flatMap(sourcing -> sourcing.telling().scenes())
                .forEach(spot -> parts.shield().show(spot, exactness).ifPresent(shown -> {
                    Named name = parts.place(shown);
                    places.putIfAbsent(
                            name.text(),
                            new IncidentPage.Spot(
                                    name,
                                    shown.area() ? List.of() : within(spot),
                                    words.name("precision", shown.area() ? "3" : Integer.toString(spot.precision()))));
                }));
        return List.copyOf(places.values());
    }

    private List<Named> within(Spot spot) {
        return spot.areas().stream()
                .map(id -> new Named(parts.names().place(id, id, words), parts.at("/place/" + id)))
                .toList();
    }

    private MapDrawing map(Told told, IncidentRow row) {
        return parts.drawn(told)
                .map(shown -> basis.maps()
                        .drawNear(
                                List.of(new MapPoint(
                                        shown.lat(),
                                        shown.lon(),
                                        shown.radiusKm(),
                                        1,
                                        parts.names().place(shown.id(), shown.name(), words),
                                        row.href())),
                                words))
                .orElse(null);
    }

    private ChainDrawing chain(Viewed viewed) {
        List<List<Chains.Voice>> chains = new ArrayList<>();
        for (Sourcing sourcing : viewed.sourcings()) {
            Telling telling = sourcing.telling();
            sourcing.origins().forEach(origin -> {
                List<Chains.Voice> chain = new ArrayList<>();
                Named first = parts.origin(origin);
                chain.add(new Chains.Voice(origin.key(), first.text(), first.href()));
                telling.chain().stream()
                        .filter(voice -> voice.step() > 0 && voice.step() < last(telling))
                        .sorted(Comparator.comparingInt(Voice::step).reversed())
                        .map(this::voice)
                        .forEach(voice -> chain.add(new Chains.Voice(voice.text(), voice.text(), voice.href())));
                Named outlet = outlet(telling);
                chain.add(new Chains.Voice(outlet.text(), outlet.text(), outlet.href()));
                chains.add(chain);
            });
        }
        return Chains.of(chains, words.language());
    }

    private static int last(Telling telling) {
        return telling.chain().stream().mapToInt(Voice::step).max().orElse(0);
    }

    private Named outlet(Telling telling) {
        return telling.outlet() == null ? Named.of(words.say("origin.unnamed")) : parts.source(telling.outlet());
    }

    /** Whoever has no id goes by what he is: his name may be that of a witness. */
    private Named voice(Voice voice) {
        return voice.id() == null ? Named.of(words.name("source", voice.type())) : parts.source(voice.id());
    }

    private List<IncidentPage.Toll> tolls(Viewed viewed) {
        List<TollUpdate> updates =
                new Tolls(parts.knowledge()).timeline(viewed.sourcings()).updates();
        int most = updates.stream().mapToInt(IncidentFiller::high).max().orElse(1);
        return updates.stream()
                .map(update -> new IncidentPage.Toll(
                        update.since() == null ? "" : update.since().toString(),
                        parts.origin(update.origin()),
                        update.effect(),
                        update.group(),
                        figure(update),
                        most == 0 ? 0 : Math.round(100f * high(update) / most),
                        update.stands()))
                .toList();
    }

    private static int high(TollUpdate update) {
        return update.max() != null ? update.max() : update.min() == null ? 0 : update.min();
    }

    private String figure(TollUpdate update) {
        String figure = update.max() == null
                ? words.say("figure.more", update.min() == null ? 0 : update.min())
                : update.min() == null
                        ? words.say("figure.fewer", update.max())
                        : Parts.range(update.min(), update.max());
        return update.about() ? words.say("figure.about", figure) : figure;
    }

    private IncidentPage.Telling telling(Telling telling, double confidence, IncidentPage.Quote quote) {
        List<Named> chain = new ArrayList<>();
        chain.add(outlet(telling));
        telling.chain().stream()
                .filter(voice -> voice.step() > 0)
                .sorted(Comparator.comparingInt(Voice::step))
                .forEach(voice -> chain.add(voice(voice)));
        return new IncidentPage.Telling(
                telling.claim(),
                telling.published() == null ? "" : telling.published().toString(),
                chain,
                telling.kind(),
                telling.modality().name().toLowerCase(Locale.ROOT),
                quote,
                parts.at(Addresses.article(telling.document()) + "#c" + telling.claim()),
                (int) Math.round(confidence * 100));
    }

    private String citation(IncidentRow row) {
        return words.say(
                "incident.cite",
                row.id(),
                words.name("kind", row.kind()),
                row.place() == null ? words.say("place.unknown") : row.place().text(),
                row.day().isEmpty() ? words.say("day.unknown") : row.day(),
                row.claims(),
                row.origins(),
                words.day(basis.today()));
    }
}
