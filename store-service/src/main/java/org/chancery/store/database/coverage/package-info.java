/** What the stored articles are about, and who publishes them. */
@NullMarked
package org.chancery.store.database.coverage;

import org.jspecify.annotations.NullMarked;
