/** Whether the service can do its work now. */
@NullMarked
package org.chancery.enrich.health;

import org.jspecify.annotations.NullMarked;
