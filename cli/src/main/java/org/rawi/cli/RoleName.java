package org.rawi.cli;

import java.util.Locale;
import org.rawi.store.Role;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A role by its name: «reviewer». */
final class RoleName implements ITypeConverter<Role> {
    static final String ALL = "reader, coder, reviewer or admin";

    @Override
    public Role convert(String name) {
        return Role.find(name.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException("no role «" + name + "»; legal is " + ALL));
    }
}
