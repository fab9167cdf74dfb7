/** What is kept of an article beside the edition that holds. */
@NullMarked
package org.chancery.store.database.history;

import org.jspecify.annotations.NullMarked;
