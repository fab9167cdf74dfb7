/** Labels that stay few. */
@NullMarked
package org.chancery.kit.metrics;

import org.jspecify.annotations.NullMarked;
