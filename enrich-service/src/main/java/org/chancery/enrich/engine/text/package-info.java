/** Text as the engine sees it: tokens with their places, sentences, base forms and phrases. Knows no countries and no people. */
@NullMarked
package org.chancery.enrich.engine.text;

import org.jspecify.annotations.NullMarked;
