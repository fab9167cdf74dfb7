/** Tests of {@code bench}. */
@NullMarked
package org.chancery.standalone.bench;

import org.jspecify.annotations.NullMarked;
