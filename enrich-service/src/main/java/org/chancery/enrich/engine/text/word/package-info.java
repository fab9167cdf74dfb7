/** Words with what their language says of them, worked out once for all places where they stand. */
@NullMarked
package org.chancery.enrich.engine.text.word;

import org.jspecify.annotations.NullMarked;
