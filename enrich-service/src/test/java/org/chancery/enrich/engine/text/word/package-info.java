/** Tests of what is known of a word once for all its places. */
@NullMarked
package org.chancery.enrich.engine.text.word;

import org.jspecify.annotations.NullMarked;
