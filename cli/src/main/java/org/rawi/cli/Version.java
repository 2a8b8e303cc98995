package org.rawi.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of Rawi, which every claim is stamped with. */
final class Version implements IVersionProvider {
    static final String NUMBER = "0.1.0";

    @Override
    public String[] getVersion() {
        return new String[] {"rawi " + NUMBER};
    }
}
