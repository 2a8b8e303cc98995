package org.rawi.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rawi.export.harm.Shield.Exactness;
import org.rawi.export.harm.Veil;
import org.rawi.export.harm.VeiledText;
import org.rawi.model.Claim;
import org.rawi.store.DataSet;
import org.rawi.store.StoredClaim;
import org.rawi.store.StoredDocument;

/**
 * Claims of a data set as they may leave it. A place is held back from every claim that tells of an event for whose sake it is:
 * the claim that says «a clinic» and the one that does not.
 */
public final class VeiledClaims {
    private final DataSet set;
    private final Veil veil;

    public VeiledClaims(DataSet set, Veil veil) {
        this.set = set;
        this.veil = veil;
    }

    /** {@code some} as they hold now, in their order, veiled. */
    public List<Claim> of(List<Reviewed> some) {
        if (!veil.rules().maskPersons() && !veil.rules().blurPlaces()) {
            return some.stream().map(Reviewed::shown).toList();
        }
        Map<String, Exactness> exactness = new ClaimExactness(set, veil).of(some);
        Map<String, VeiledText> texts = texts(some);
        return some.stream()
                .map(reviewed -> texts.get(reviewed.stored().hash())
                        .of(
                                reviewed.shown(),
                                exactness.get(reviewed.stored().claim().claim())))
                .toList();
    }

    private Map<String, VeiledText> texts(List<Reviewed> some) {
        Map<String, List<Claim>> shown = new LinkedHashMap<>();
        some.forEach(reviewed -> shown.computeIfAbsent(reviewed.stored().hash(), hash -> new ArrayList<>())
                .add(reviewed.shown()));
        Map<String, VeiledText> texts = new HashMap<>();
        shown.forEach((hash, claims) -> {
            StoredDocument document = set.documents().find(hash).orElseThrow();
            set.claims().of(hash).stream().map(StoredClaim::claim).forEach(claims::add);
            texts.put(hash, veil.over(document.title(), document.text(), claims));
        });
        return texts;
    }
}
