package org.rawi.desk.page;

import java.util.List;
import java.util.Optional;
import org.rawi.desk.chart.Histogram;
import org.rawi.desk.words.Catalogue;

/**
 * What is told of an actor.
 *
 * @param id its id
 * @param name its name
 * @param kind armed_group, military …
 * @param acting in how many incidents it is said to have acted
 * @param actedOn in how many it is said to have been acted on
 * @param when incidents by time
 * @param tellers who tells of it
 * @param called what each outlet calls it
 * @param kinds incidents by kind
 * @param rows the incidents
 * @param total how many there are
 */
public record ActorPage(
        String id,
        String name,
        String kind,
        int acting,
        int actedOn,
        Histogram when,
        List<Choice> tellers,
        List<Calling> called,
        List<Choice> kinds,
        List<IncidentRow> rows,
        int total) {
    /** Words that an outlet prints for an actor. */
    public record Calling(Named outlet, Named actor, String words, boolean loaded, int own, int quoted) {}

    /** Fills actor pages. */
    public interface Source {
        Optional<ActorPage> findActor(String id, Catalogue words);
    }

    public ActorPage {
        tellers = List.copyOf(tellers);
        called = List.copyOf(called);
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
    }
}
