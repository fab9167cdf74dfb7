/** What the streams ask of the database: what has changed, and in what words are found. */
@NullMarked
package org.chancery.store.database.stream;

import org.jspecify.annotations.NullMarked;
