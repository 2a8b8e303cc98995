package org.rawi.desk.memory;

import java.time.LocalDate;
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
import org.rawi.desk.chart.Maps;
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

/** Fills incident pages. */
final class IncidentFiller {
    private final Shelf shelf;
    private final Maps maps;
    private final Parts parts;
    private final Quotes quotes;
    private final Catalogue words;
    private final LocalDate today;

    IncidentFiller(Shelf shelf, Maps maps, Parts parts, Quotes quotes, LocalDate today) {
        this.shelf = shelf;
        this.maps = maps;
        this.parts = parts;
        this.quotes = quotes;
        this.words = parts.words();
        this.today = today;
    }

    IncidentPage fill(Viewed viewed) {
        IncidentRow row = parts.row(viewed);
        Shield.Exactness exactness = parts.exactness(viewed);
        Stances stances = new Stances(parts);
        List<IncidentPage.Spot> places = places(viewed, exactness);
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
                viewed.sourcings().stream()
                        .map(sourcing -> telling(sourcing.telling()))
                        .toList(),
                viewed.incident().ties().stream()
                        .map(tie -> new IncidentPage.Tie(
                                tie.claim(), tie.other(), (int) Math.round(tie.score() * 100), tie.reasons()))
                        .toList(),
                map(viewed, row),
                places,
                exactness != Shield.Exactness.AS_TOLD,
                new LookAlikes(shelf).of(viewed).stream().map(parts::row).toList(),
                citation(row));
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

    private MapDrawing map(Viewed viewed, IncidentRow row) {
        return parts.drawn(viewed)
                .map(shown -> maps.drawNear(
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

    private IncidentPage.Telling telling(Telling telling) {
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
                quotes.of(shelf.claims().get(telling.claim())),
                parts.at(Addresses.article(telling.document()) + "#c" + telling.claim()),
                (int) Math.round(shelf.claims().get(telling.claim()).confidence() * 100));
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
                words.day(today));
    }
}
