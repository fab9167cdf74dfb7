/** JSON as the wire carries it. */
@NullMarked
package org.chancery.kit.json;

import org.jspecify.annotations.NullMarked;
