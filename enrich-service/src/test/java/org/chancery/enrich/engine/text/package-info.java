/** Tests of how a text is taken apart. */
@NullMarked
package org.chancery.enrich.engine.text;

import org.jspecify.annotations.NullMarked;
