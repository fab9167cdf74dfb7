package org.chancery.store.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.kit.access.key.AccessRole;
import org.chancery.kit.running.RoleKeys;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page of a service that asks for keys. */
@PageTest
class KeyedPageIT {
    @Test
    void aReaderSignsInWithAKeyThatThePageForgets(Running running, Browser browser, @TempDir Path directory) {
        var keys = RoleKeys.in(directory);
        var broker = running.broker().address();
        try (var guarded = StoreInstance.start(broker, running.database(), keys.setting())) {
            browser.visit(guarded.address("/?country=PER"));
            browser.await(() -> browser.find("#key").isDisplayed());
            assertThat(browser.barriers()).isEmpty();

            browser.type("#key [name=key]", "chancery_wrong", Keys.ENTER);
            browser.awaitText("#key [role=alert]", "not known");
            browser.find("#key [name=key]").clear();
            browser.type("#key [name=key]", keys.secret(AccessRole.READ), Keys.ENTER);

            browser.awaitText("#connection", "live");
            assertThat(browser.find("#key").isDisplayed()).isFalse();
            assertThat(browser.address()).endsWith("/?country=PER");
            browser.reload();
            assertThat(browser.kept()).isEmpty();
            browser.visit("about:blank"); // or the page would ask a service that is gone
            assertThat(browser.errors()).isNotEmpty().allMatch(error -> error.contains("401"));
        }
    }
}
