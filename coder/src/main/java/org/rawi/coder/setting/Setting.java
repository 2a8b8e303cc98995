package org.rawi.coder.setting;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.rawi.coder.mention.Mention;

/**
 * What the whole article fixes.
 *
 * @param published day of publication, or null
 * @param day day from which the text counts its words of time, or null
 * @param outlet id of the outlet, or null
 * @param country id of the country that the article mostly writes about, or empty
 * @param parties who each actor mention is, by identity of the mention
 * @param owners whom the pronoun of a noun («مواقعهم», «انسحابه») can mean, the likeliest first, by identity of the mention
 * @param register the actors that the knowledge has
 */
public record Setting(
        LocalDate published,
        LocalDate day,
        String outlet,
        String country,
        IdentityHashMap<Mention, Party> parties,
        IdentityHashMap<Mention, List<Party>> owners,
        ActorRegister register) {
    public Setting {
        parties = new IdentityHashMap<>(parties);
        owners = new IdentityHashMap<>(owners);
    }

    /** The government for which a country or capital stands where it is spoken to: «طلبت من موسكو». */
    public Optional<Party> government(Mention place) {
        return register.countryNamed(place.place().name())
                .map(c -> new Party(register.governmentOf(c), "state", "country", c, false, "lexicon/countries.tsv"));
    }

    /** Who fights for the party: «سيطرت المعارضة على البلدة» is what its armed men did. */
    public Party armedWing(Party party) {
        String armed = party.id() + ".armed";
        return party.type().equals("political") && register.isKnown(armed)
                ? new Party(armed, register.typeOf(armed), party.form(), "", party.flies(), party.origin())
                : party;
    }

    /** Whom the pronoun of the noun can mean, the likeliest first; empty for a noun with none. */
    public List<Party> owners(Mention noun) {
        return owners.getOrDefault(noun, List.of());
    }

    /** Who the mention is; empty for a mention that is no actor. */
    public Optional<Party> party(Mention mention) {
        return Optional.ofNullable(parties.get(mention));
    }
}
