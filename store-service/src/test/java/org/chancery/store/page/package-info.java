/** The page, as a reader in a browser sees it. */
@NullMarked
package org.chancery.store.page;

import org.jspecify.annotations.NullMarked;
