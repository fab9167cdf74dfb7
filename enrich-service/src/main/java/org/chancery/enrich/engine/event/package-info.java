/** Who did what to whom: codes the diplomatic events of an article by the rules of the seeds. */
@NullMarked
package org.chancery.enrich.engine.event;

import org.jspecify.annotations.NullMarked;
