/** How, when and where: the status, date and place of an event. */
@NullMarked
package org.chancery.enrich.engine.event.attribute;

import org.jspecify.annotations.NullMarked;
