/** JSON as read from the wire. */
@NullMarked
package org.chancery.kit.json;

import org.jspecify.annotations.NullMarked;
