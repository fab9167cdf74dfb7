/** The topics a service needs: created if missing, checked if they exist. */
@NullMarked
package org.chancery.kit.topic;

import org.jspecify.annotations.NullMarked;
