/** Tests of the names of countries and organisations. */
@NullMarked
package org.chancery.enrich.engine.gazetteer;

import org.jspecify.annotations.NullMarked;
