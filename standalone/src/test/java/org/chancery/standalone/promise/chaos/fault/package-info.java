/** What goes wrong, and when. */
@NullMarked
package org.chancery.standalone.promise.chaos.fault;

import org.jspecify.annotations.NullMarked;
