/** Whether the service can do its work now. */
@NullMarked
package org.chancery.ingest.health;

import org.jspecify.annotations.NullMarked;
