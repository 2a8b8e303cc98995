package org.rawi.desk;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/** A desk on the examples and a browser before it; skipped where there is none. */
abstract class ExamplesInBrowser {
    static Desk desk;
    static Browser browser;

    @BeforeAll
    static void openBoth() {
        Assumptions.assumeTrue(
                Browser.isThere(), "no chromium and chromedriver in /usr/bin: the desk is not tried in a browser");
        desk = Examples.open();
        browser = Browser.open(desk);
    }

    @AfterAll
    static void closeBoth() {
        if (browser != null) {
            browser.close();
            browser = null;
        }
        if (desk != null) {
            desk.close();
            desk = null;
        }
    }
}
