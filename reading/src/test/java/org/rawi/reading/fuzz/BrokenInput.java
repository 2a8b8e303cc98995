package org.rawi.reading.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One broken input, the same for the same number: a seed file, mutated, and now and then packed well.
 *
 * @param number its number
 * @param origin the seed file that it was made from
 * @param name what its file is called
 * @param bytes its content, not to be written to
 */
@SuppressWarnings("ArrayRecordComponent")
record BrokenInput(int number, String origin, String name, byte[] bytes) {
    private static final long SEED = 20_180_305L;

    static BrokenInput of(int number, SeedFiles seeds) throws IOException {
        Random random = new Random(SEED + number * 0x9E3779B97F4A7C15L);
        SeedFiles.SeedFile seed = seeds.draw(random);
        byte[] broken = Mutation.several(seed.bytes(), seeds.draw(random).bytes(), random);
        return switch (random.nextInt(8)) {
            case 0 -> new BrokenInput(number, seed.path().toString(), seed.name() + ".gz", gzip(broken));
            case 1 -> new BrokenInput(number, seed.path().toString(), "in.zip", zip(seed.name(), broken));
            default -> new BrokenInput(number, seed.path().toString(), seed.name(), broken);
        };
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    /** An archive with the broken file and one that is well behind it. */
    private static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
            zip.putNextEntry(new ZipEntry("behind.txt"));
            zip.write(Examination.NEIGHBOUR.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    /** Whether a file that is well stands behind the broken one in the same archive. */
    boolean hasNeighbourWithin() {
        return name.equals("in.zip");
    }

    @Override
    public String toString() {
        return "input " + number + " of " + origin + " as " + name;
    }
}
