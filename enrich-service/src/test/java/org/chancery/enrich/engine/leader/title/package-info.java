/** Tests of the titles before and behind a name. */
@NullMarked
package org.chancery.enrich.engine.leader.title;

import org.jspecify.annotations.NullMarked;
