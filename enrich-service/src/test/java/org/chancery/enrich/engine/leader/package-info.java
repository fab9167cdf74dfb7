/** Tests of who is found in a text, with the seeds of the house. */
@NullMarked
package org.chancery.enrich.engine.leader;

import org.jspecify.annotations.NullMarked;
