/** Who is named: finds leaders and officials in a text and says which office each holds on its day. */
@NullMarked
package org.chancery.enrich.engine.leader;

import org.jspecify.annotations.NullMarked;
