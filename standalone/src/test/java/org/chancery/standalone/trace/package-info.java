/** An article is found by its trace wherever it has been. */
@NullMarked
package org.chancery.standalone.trace;

import org.jspecify.annotations.NullMarked;
