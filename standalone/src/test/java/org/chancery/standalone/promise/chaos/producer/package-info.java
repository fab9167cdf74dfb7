/** Who pushes articles while it does, and what was answered. */
@NullMarked
package org.chancery.standalone.promise.chaos.producer;

import org.jspecify.annotations.NullMarked;
