/** The items of feeds as articles: filtered, completed, handed to the intake. */
@NullMarked
package org.chancery.ingest.arrival.feed.item;

import org.jspecify.annotations.NullMarked;
