/** Names of countries and organisations: finds them in a text and says what each stands for. */
@NullMarked
package org.chancery.enrich.engine.gazetteer;

import org.jspecify.annotations.NullMarked;
