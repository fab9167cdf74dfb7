package org.chancery.store.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.webjars.WebJarVersionLocator;

/** A reader's browser: what it shows, and what can be done in it. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(400);
    private static final int HEIGHT = 844;
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String AXE = axe();

    private final ChromeDriver driver;

    Browser(Chromium chromium) {
        driver = chromium.start();
        driver.executeCdpCommand("Performance.enable", Map.of());
    }

    /** Opens a page on a light screen of this width, with nothing kept of pages before. */
    Browser open(String address, int width) {
        return open(address, width, "light");
    }

    Browser open(String address, int width, String scheme) {
        resize(width);
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        driver.get(address);
        awaitText("#connection", "live");
        return this;
    }

    void resize(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Opens a page that may show nothing yet. */
    void visit(String address) {
        driver.get(address);
    }

    /** What scripts of the page can read of what the browser keeps for it. */
    String kept() {
        return String.valueOf(
                driver.executeScript("return document.cookie + JSON.stringify({...sessionStorage}).replace('{}', '')"));
    }

    void reload() {
        driver.navigate().refresh();
        awaitText("#connection", "live");
    }

    void back() {
        driver.navigate().back();
    }

    String address() {
        return driver.getCurrentUrl();
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    void click(String selector) {
        await(() -> find(selector).isDisplayed());
        find(selector).click();
    }

    void type(String selector, CharSequence... keys) {
        find(selector).sendKeys(keys);
    }

    /** Presses a key wherever the focus is. */
    void press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }

    void pointAt(String selector) {
        new Actions(driver).moveToElement(find(selector)).perform();
    }

    /** Drags from the middle of this element to the right, over so many pixels. */
    void drag(String selector, int pixels) {
        new Actions(driver)
                .moveToElement(find(selector))
                .clickAndHold()
                .moveByOffset(pixels / 2, 0)
                .moveByOffset(pixels - pixels / 2, 0)
                .release()
                .perform();
    }

    String focused() {
        return driver.switchTo().activeElement().getText();
    }

    void awaitText(String selector, String text) {
        await(() -> texts(selector).stream().anyMatch(shown -> shown.contains(text)));
    }

    void await(BooleanSupplier condition) {
        new WebDriverWait(driver, PATIENCE, LOOK_AGAIN)
                .ignoring(StaleElementReferenceException.class)
                .until(_ -> condition.getAsBoolean());
    }

    /** Keeps what is shown as a picture among the output of the build. */
    void picture(String name) {
        var shot = driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"));
        try {
            Files.createDirectories(PICTURES);
            Files.write(
                    PICTURES.resolve(name + ".png"),
                    Base64.getDecoder().decode(shot.get("data").toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps nothing of what was loaded before, as the browser of one who has never been there. */
    void forgetAll() {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
    }

    /** What it took to show the page: bytes that were loaded so far, and milliseconds until its largest part was there. */
    Map<?, ?> firstView() {
        return (Map<?, ?>) Objects.requireNonNull(driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const loaded = ['navigation', 'resource'].flatMap(type => performance.getEntriesByType(type));
                const bytes = loaded.reduce((sum, entry) => sum + entry.transferSize, 0);
                new PerformanceObserver(shown => done({bytes, millis: Math.round(shown.getEntries().at(-1).startTime)}))
                    .observe({type: 'largest-contentful-paint', buffered: true});"""));
    }

    /** What a script says. */
    Object run(String script) {
        return driver.executeScript(script);
    }

    /** How many bytes the scripts of the page hold. */
    long heap() {
        var metrics = (List<?>)
                driver.executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics");
        return metrics.stream()
                .map(Map.class::cast)
                .filter(metric -> metric.get("name").equals("JSHeapUsedSize"))
                .mapToLong(metric -> ((Number) metric.get("value")).longValue())
                .findFirst()
                .orElseThrow();
    }

    /** The same, when what nobody needs is gone. */
    long tidyHeap() {
        driver.executeCdpCommand("HeapProfiler.collectGarbage", Map.of());
        return heap();
    }

    boolean isWiderThanTheScreen() {
        return Boolean.TRUE.equals(driver.executeScript("return document.documentElement.scrollWidth > innerWidth"));
    }

    /** What axe finds against the accessibility guidelines, those of WCAG 2.2 among them, which it leaves out unless asked. */
    List<?> barriers() {
        if (Boolean.TRUE.equals(driver.executeScript("return !window.axe"))) {
            driver.executeScript(AXE);
        }
        var found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run({resultTypes: ['violations'], rules: {'target-size': {enabled: true}}})
                    .then(found => done(found.violations.map(one => one.id + ': ' + one.nodes.map(node => node.html))));""");
        return found instanceof List<?> barriers ? barriers : List.of("axe has no answer");
    }

    /** Errors in the console since it was asked last, among them what the Content-Security-Policy forbade. */
    List<String> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    private static String axe() {
        try (var script = Browser.class.getResourceAsStream(
                "/" + new WebJarVersionLocator().fullPath("axe-core", "axe.min.js"))) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
