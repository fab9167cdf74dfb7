/** Tests of whom a name means, and what they are on a day. */
@NullMarked
package org.chancery.enrich.engine.leader.name;

import org.jspecify.annotations.NullMarked;
