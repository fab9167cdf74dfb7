/** What counts as quoted. */
@NullMarked
package org.chancery.store.database.profile;

import org.jspecify.annotations.NullMarked;
