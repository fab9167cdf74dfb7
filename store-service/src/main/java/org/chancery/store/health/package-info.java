/** Whether the service can do its work now. */
@NullMarked
package org.chancery.store.health;

import org.jspecify.annotations.NullMarked;
