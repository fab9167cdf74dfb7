/** What can be seen from outside afterwards, and whether it is what was promised. */
@NullMarked
package org.chancery.standalone.promise.chaos.outside;

import org.jspecify.annotations.NullMarked;
