/** What may happen: the words of a sentence that an event rule matches. */
@NullMarked
package org.chancery.enrich.engine.event.trigger;

import org.jspecify.annotations.NullMarked;
