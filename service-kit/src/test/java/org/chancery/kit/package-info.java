/** Tests of what every service is given. */
@NullMarked
package org.chancery.kit;

import org.jspecify.annotations.NullMarked;
