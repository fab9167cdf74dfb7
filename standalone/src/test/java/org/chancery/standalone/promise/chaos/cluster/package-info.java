/** The whole pipeline as processes of their own that can be killed, halted and brought back. */
@NullMarked
package org.chancery.standalone.promise.chaos.cluster;

import org.jspecify.annotations.NullMarked;
