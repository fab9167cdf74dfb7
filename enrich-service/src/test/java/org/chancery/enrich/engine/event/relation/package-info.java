/** Tests of what the second reader sees. */
@NullMarked
package org.chancery.enrich.engine.event.relation;

import org.jspecify.annotations.NullMarked;
