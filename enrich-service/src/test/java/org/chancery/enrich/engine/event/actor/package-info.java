/** Tests of who can act. */
@NullMarked
package org.chancery.enrich.engine.event.actor;

import org.jspecify.annotations.NullMarked;
