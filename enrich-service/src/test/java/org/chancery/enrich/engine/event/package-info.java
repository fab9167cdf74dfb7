/** Tests of the event coder and of the rules it reads by. */
@NullMarked
package org.chancery.enrich.engine.event;

import org.jspecify.annotations.NullMarked;
