package org.rawi.bench.linking;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawi.evaluation.ClusterScore;
import org.rawi.export.ClaimReader;
import org.rawi.export.Formats;
import org.rawi.export.Parties;
import org.rawi.export.RecordWriter;
import org.rawi.export.SchemeMapping;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.Account;
import org.rawi.ledger.Rulings;
import org.rawi.ledger.link.Founders;
import org.rawi.ledger.link.Linker;
import org.rawi.ledger.telling.Telling;
import org.rawi.ledger.telling.Tellings;
import org.rawi.model.Claim;

/**
 * One size measured: claims written as {@code rawi code} writes them, read, linked, and compared with the events they were made of.
 *
 * @param claims how many claims
 * @param mib size of their file
 * @param readSeconds wall time of reading
 * @param linkSeconds wall time of linking
 * @param cpuSeconds processor time of both, over all threads
 * @param incidents how many incidents came of it
 * @param events how many events there were
 * @param score agreement of the two
 */
record LinkingRun(
        int claims,
        double mib,
        double readSeconds,
        double linkSeconds,
        double cpuSeconds,
        int incidents,
        int events,
        ClusterScore score) {
    private static final long SEED = 20190510;

    static LinkingRun measure(Knowledge knowledge, int size, Path folder) throws IOException {
        Path file = folder.resolve("claims-" + size + ".jsonl");
        Map<String, Integer> truth = write(knowledge, size, file);
        long start = System.nanoTime();
        long cpuStart = cpu();
        List<Telling> tellings = new ArrayList<>(size);
        Tellings maker = new Tellings(knowledge);
        try (ClaimReader reader = ClaimReader.of(file)) {
            reader.readAll(claim -> tellings.add(maker.of(claim)), fault -> {
                throw new IllegalStateException(fault);
            });
        }
        long read = System.nanoTime();
        List<Account> accounts = new Linker(knowledge).link(tellings, Rulings.NONE, Founders.NONE);
        long linked = System.nanoTime();
        long cpuEnd = cpu();
        double mib = Files.size(file) / 1048576.0;
        Files.delete(file);
        return new LinkingRun(
                size,
                mib,
                (read - start) / 1e9,
                (linked - read) / 1e9,
                (cpuEnd - cpuStart) / 1e9,
                accounts.size(),
                (int) truth.values().stream().distinct().count(),
                score(truth, accounts));
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static Map<String, Integer> write(Knowledge knowledge, int size, Path file) throws IOException {
        Map<String, Integer> truth = new HashMap<>(size * 2);
        SyntheticClaims claims = new SyntheticClaims(knowledge, SEED);
        try (RecordWriter<Claim> writer = Formats.ofClaims(
                        new SchemeMapping(knowledge.kinds(), Parties.of(knowledge)), 100)
                .findByName("jsonl")
                .orElseThrow()
                .open(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (int i = 0; i < size; i++) {
                SyntheticClaims.Told told = claims.next();
                truth.put(told.claim().claim(), told.event());
                writer.write(told.claim());
            }
        }
        return truth;
    }

    private static ClusterScore score(Map<String, Integer> truth, List<Account> accounts) {
        int[] gold = new int[truth.size()];
        int[] found = new int[truth.size()];
        int i = 0;
        for (int incident = 0; incident < accounts.size(); incident++) {
            for (String claim : accounts.get(incident).incident().claims()) {
                gold[i] = truth.get(claim);
                found[i++] = incident;
            }
        }
        return ClusterScore.ofPartitions(gold, found);
    }
}
