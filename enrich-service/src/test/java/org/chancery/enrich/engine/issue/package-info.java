/** Tests of what an article is about, with the seeds of the house. */
@NullMarked
package org.chancery.enrich.engine.issue;

import org.jspecify.annotations.NullMarked;
