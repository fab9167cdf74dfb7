/** Where answers go: enriched articles, their events one by one, dead letters; each portion of them is one transaction. */
@NullMarked
package org.chancery.enrich.publish;

import org.jspecify.annotations.NullMarked;
