/** How batches of records are consumed, and what happens when that fails. */
@NullMarked
package org.chancery.kit.consumer;

import org.jspecify.annotations.NullMarked;
