/** Tests of how words are found that report an event. */
@NullMarked
package org.chancery.enrich.engine.event.trigger;

import org.jspecify.annotations.NullMarked;
