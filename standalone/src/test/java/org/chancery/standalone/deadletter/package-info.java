/** Tests of the command about dead letters. */
@NullMarked
package org.chancery.standalone.deadletter;

import org.jspecify.annotations.NullMarked;
