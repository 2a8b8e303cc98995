package org.rawi.store;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a data set is: «syria.rawi», or «jdbc:postgresql://db/rawi?user=coder».
 *
 * @param location the file, absolute, or the JDBC address
 * @param passphrase what the file is encrypted with, or null for a plain one
 */
public record DataSetAddress(String location, String passphrase) {
    private static final String POSTGRESQL = "jdbc:postgresql:";

    public DataSetAddress {
        Objects.requireNonNull(location);
        if (passphrase != null && passphrase.isEmpty()) {
            throw new StoreException(
                    location, "an empty passphrase", "none at all for a plain file, or one of a letter or more");
        }
        if (passphrase != null && location.startsWith(POSTGRESQL)) {
            throw new StoreException(
                    location,
                    "a passphrase for PostgreSQL",
                    "the encryption of the server's disks; passphrases are for files");
        }
    }

    /** The address that {@code given} writes, of a plain data set. */
    public static DataSetAddress of(String given) {
        return of(given, null);
    }

    /** The same of a file that is encrypted with {@code passphrase}, or plain where that is null. */
    public static DataSetAddress of(String given, String passphrase) {
        if (given.startsWith(POSTGRESQL)) {
            return new DataSetAddress(given, passphrase);
        }
        if (given.startsWith("jdbc:") || given.isBlank() || given.indexOf('?') >= 0) {
            throw new StoreException(
                    given,
                    "no data set is reached so",
                    "a file without «?» in its name, or «jdbc:postgresql://HOST/NAME»");
        }
        return new DataSetAddress(Path.of(given).toAbsolutePath().normalize().toString(), passphrase);
    }

    /** The file, or empty where it is PostgreSQL. */
    public Optional<Path> file() {
        return location.startsWith(POSTGRESQL) ? Optional.empty() : Optional.of(Path.of(location));
    }

    public boolean isEncrypted() {
        return passphrase != null;
    }

    /** As messages call it: nothing in it is secret. */
    @Override
    public String toString() {
        return location.replaceAll("(?i)(password=)[^&]*", "$1…").replaceAll("(//[^/:@]*):[^/@]*@", "$1:…@");
    }
}
