/** Tests of how dates, places and the status of events are read. */
@NullMarked
package org.chancery.enrich.engine.event.attribute;

import org.jspecify.annotations.NullMarked;
