/** Where answers go: enriched articles, their events one by one, dead letters. */
@NullMarked
package org.chancery.enrich.publish;

import org.jspecify.annotations.NullMarked;
