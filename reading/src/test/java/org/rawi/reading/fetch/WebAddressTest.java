package org.rawi.reading.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.reading.RefusedException;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org/feed, https://example.org/feed",
        "HTTP://Example.ORG:8080, http://example.org:8080/",
        "https://example.org?a=1&b=2#part, https://example.org/?a=1&b=2",
        "https://example.org/خبر عاجل, https://example.org/%D8%AE%D8%A8%D8%B1%20%D8%B9%D8%A7%D8%AC%D9%84",
        "https://example.org/%D8%AE, https://example.org/%D8%AE",
        "https://مثال.إختبار/, https://xn--mgbh0fb.xn--kgbechtv/",
        "'http://example.org\\@10.0.0.1/', http://example.org/%5C@10.0.0.1/",
        "http://[::1]:80/a|b, http://[::1]:80/a%7Cb"
    })
    void anAddressIsMadeFitForTheWire(String text, URI expected) throws RefusedException {
        assertThat(WebAddress.parse(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.org/",
                "feed",
                "https://",
                "http://user:word@example.org/",
                "http://exa mple.org/",
                "jar:http://example.org!/",
                ""
            })
    void whatIsNoAddressOfTheWebIsRefused(String text) {
        assertThatThrownBy(() -> WebAddress.parse(text)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aRedirectionIsResolvedFromWhereItStands() throws RefusedException {
        URI base = URI.create("https://example.org/a/b?c");
        assertThat(WebAddress.resolve(base, "/أخبار"))
                .hasToString("https://example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1");
        assertThat(WebAddress.resolve(base, "d")).hasToString("https://example.org/a/d");
        assertThat(WebAddress.resolve(base, "//example.net/x")).hasToString("https://example.net/x");
        assertThatThrownBy(() -> WebAddress.resolve(base, "file:///x")).isInstanceOf(RefusedException.class);
    }
}
