/** Tests of {@code replay}. */
@NullMarked
package org.chancery.standalone.replay;

import org.jspecify.annotations.NullMarked;
