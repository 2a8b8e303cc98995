package org.rawi.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's chromium, driven by its own driver; nothing is fetched. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ChromeDriver driver;
    private final String site;

    private Browser(ChromeDriver driver, String site) {
        this.driver = driver;
        this.site = site;
    }

    /** Whether there is a browser to try pages in. */
    static boolean isThere() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    /** A browser that looks at {@code desk}. */
    static Browser open(Desk desk) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--use-angle=swiftshader",
                "--enable-unsafe-swiftshader",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--hide-scrollbars",
                "--window-size=1280,1000");
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(
                new ChromeDriver(service, options),
                desk.address().substring(0, desk.address().length() - 1));
    }

    /** Opens a page and waits until its keys work. */
    Browser look(String path) {
        driver.get(site + path);
        return ready();
    }

    /** Waits until the page that is shown has loaded, and its keys work. */
    Browser ready() {
        until(shown -> "ready".equals(run("return document.documentElement.dataset.keys")));
        return this;
    }

    /** Waits for {@code condition}; what it cannot read yet counts as not so. */
    <T> T until(Function<WebDriver, T> condition) {
        return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(40))
                .ignoring(org.openqa.selenium.WebDriverException.class)
                .until(condition);
    }

    Object run(String script, Object... values) {
        return driver.executeScript(script, values);
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    Optional<WebElement> findAny(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream().findFirst();
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    Actions hands() {
        return new Actions(driver);
    }

    /** Presses a key by its place on the keyboard, typing what an Arabic keyboard has there. */
    void pressArabic(String code, String letter) {
        key("keyDown", code, letter);
        key("keyUp", code, letter);
    }

    private void key(String type, String code, String letter) {
        driver.executeCdpCommand("Input.dispatchKeyEvent", Map.of("type", type, "code", code, "key", letter));
    }

    String address() {
        return driver.getCurrentUrl().substring(site.length());
    }

    void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** Shows pages as {@code width} wide, and in the colours of {@code scheme}, «dark». */
    void shownAs(int width, int height, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** The whole page as a PNG in base 64. */
    String picture() {
        // Of a page that is read from the right and fits into the window, it would take a part from beside it.
        boolean tall = Boolean.TRUE.equals(run("return document.documentElement.scrollHeight > window.innerHeight"));
        return (String) driver.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", tall))
                .get("data");
    }

    /** What the browser complained of: a script that failed, something the policy kept it from. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue())
                .map(entry -> entry.getMessage())
                .filter(message -> !message.contains("GPU stall") && !message.contains("GL Driver Message"))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
