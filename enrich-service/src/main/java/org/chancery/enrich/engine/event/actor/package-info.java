/** Who can act: the mentions of leaders, states, organisations and armed groups in a text. */
@NullMarked
package org.chancery.enrich.engine.event.actor;

import org.jspecify.annotations.NullMarked;
