/** The little syntax that event coding needs: word classes, verb groups, datelines. */
@NullMarked
package org.chancery.enrich.engine.event.syntax;

import org.jspecify.annotations.NullMarked;
