/** Words for offices: finds them in a text and reads which of them belongs to a name. */
@NullMarked
package org.chancery.enrich.engine.leader.title;

import org.jspecify.annotations.NullMarked;
