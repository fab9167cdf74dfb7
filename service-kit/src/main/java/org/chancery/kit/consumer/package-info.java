/** How a batch of records is taken, and what happens when that fails. */
@NullMarked
package org.chancery.kit.consumer;

import org.jspecify.annotations.NullMarked;
