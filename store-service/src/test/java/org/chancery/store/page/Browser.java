package org.chancery.store.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
    private static final int HEIGHT = 844;

    private final ChromeDriver driver;

    Browser(Chromium chromium) {
        driver = chromium.start();
    }

    /** Opens a page on a light screen of this width, with nothing kept of pages before. */
    Browser open(String address, int width) {
        return open(address, width, "light");
    }

    Browser open(String address, int width, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        driver.get(address);
        awaitText("#connection", "live");
        return this;
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
        new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(_ -> condition.getAsBoolean());
    }

    boolean isWiderThanTheScreen() {
        return Boolean.TRUE.equals(driver.executeScript("return document.documentElement.scrollWidth > innerWidth"));
    }

    /** What axe finds against the accessibility guidelines. */
    List<?> barriers() {
        driver.executeScript(axe());
        var found = driver.executeAsyncScript(
                "const done = arguments[arguments.length - 1];"
                        + " axe.run().then(found => done(found.violations.map(one => one.id + ': ' + one.nodes.map(node => node.html))))");
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
