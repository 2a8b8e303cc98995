package org.rawi.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rawi.text.Folding;
import org.rawi.text.Token;
import org.rawi.text.Tokenizer;

/** The places that Rawi knows, by id and by name: «الطيبة» names several. Immutable and thread-safe. */
public final class Gazetteer {
    private static final int MOST = 1000;
    private static final int FEW = 12;

    private final List<Row> rows;
    private final Lexicon lexicon;
    private final Map<String, List<PlaceEntry>> found = new ConcurrentHashMap<>();
    private final Map<String, String> governorates = new ConcurrentHashMap<>();
    private final Lazy<Map<String, PlaceEntry>> byId = new Lazy<>(this::ids);

    /** The rows of the table of places, and the lexicon that has their names. */
    Gazetteer(List<Row> rows, Lexicon lexicon) {
        this.rows = rows;
        this.lexicon = lexicon;
    }

    private Map<String, PlaceEntry> ids() {
        Map<String, PlaceEntry> ids = new LinkedHashMap<>();
        for (Row row : rows) {
            ids.putIfAbsent(row.cell("id"), PlaceEntry.of(row));
        }
        return ids;
    }

    /** The places that bear {@code name}, spelling folded; empty where none does. */
    public List<PlaceEntry> find(String name) {
        List<PlaceEntry> known = found.get(name);
        if (known != null) {
            return known;
        }
        List<PlaceEntry> bearers = List.copyOf(look(name));
        if (!bearers.isEmpty()) {
            found.put(name, bearers);
        }
        return bearers;
    }

    private List<PlaceEntry> look(String name) {
        List<PlaceEntry> found = new ArrayList<>(2);
        for (Lexicon.Entry entry : lexicon.entries(words(name))) {
            PlaceEntry place =
                    entry.table() == Table.PLACES ? byId.get().get(entry.row().cell("id")) : null;
            if (place != null && !found.contains(place)) {
                found.add(place);
            }
        }
        return found;
    }

    /** Folded words without marks, as the lexicon has them. */
    private static String words(String name) {
        return Tokenizer.tokens(name, 0, name.length()).stream()
                .filter(token ->
                        token.type() != Token.Type.MARK || token.folded().equals("/"))
                .map(Token::folded)
                .collect(Collectors.joining(" "));
    }

    /** The places of that English name or that id, «Palmyra», «sy.SY0402», in the order of their ids. */
    public List<PlaceEntry> findEnglish(String nameOrId) {
        String wanted = nameOrId.strip();
        return matching(place -> wanted.equalsIgnoreCase(place.nameEn()) || wanted.equals(place.id()), MOST);
    }

    /** Places whose name has the words of {@code name} in it, Arabic or English: «تل» finds «تل أبيض»; the first few. */
    public List<PlaceEntry> findLike(String name) {
        String arabic = Folding.fold(name.strip());
        String english = name.strip().toLowerCase(Locale.ROOT);
        return matching(
                place -> !english.isEmpty()
                        && (Folding.fold(place.name()).contains(arabic)
                                || place.nameEn().toLowerCase(Locale.ROOT).contains(english)),
                FEW);
    }

    private List<PlaceEntry> matching(Predicate<PlaceEntry> wanted, int most) {
        return byId.get().values().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(PlaceEntry::id))
                .limit(most)
                .toList();
    }

    /** The place of an id, «sy.SY0402». */
    public Optional<PlaceEntry> place(String id) {
        return Optional.ofNullable(byId.get().get(id));
    }

    /** Every place, in the order of its row. */
    public List<PlaceEntry> places() {
        return List.copyOf(byId.get().values());
    }

    public int size() {
        return rows.size();
    }

    /** The id of the governorate that the place lies in or is; its country where no governorate is known. */
    public String governorate(PlaceEntry place) {
        return governorates.computeIfAbsent(place.id(), id -> Stream.concat(Stream.of(place), within(place).stream())
                .filter(area -> area.kind().equals("governorate"))
                .map(PlaceEntry::id)
                .findFirst()
                .orElse(place.country()));
    }

    /** The areas that contain the place, smallest first; ids that name no row are left out. */
    public List<PlaceEntry> within(PlaceEntry place) {
        List<PlaceEntry> areas = new ArrayList<>();
        for (String id : place.within()) {
            place(id).ifPresent(areas::add);
        }
        return areas;
    }
}
