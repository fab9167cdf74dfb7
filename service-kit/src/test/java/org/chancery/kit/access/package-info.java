/** Every way to be let in, and every way to be refused. */
@NullMarked
package org.chancery.kit.access;

import org.jspecify.annotations.NullMarked;
