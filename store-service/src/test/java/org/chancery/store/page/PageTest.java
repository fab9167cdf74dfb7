package org.chancery.store.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test of the page in Chromium, skipped where there is none: take a {@link Browser} as parameter. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@StoreTest
@ExtendWith(BrowserExtension.class)
@interface PageTest {}
