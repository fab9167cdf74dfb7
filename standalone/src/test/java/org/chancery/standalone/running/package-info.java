/** What the tests of the whole pipeline run on. */
@NullMarked
package org.chancery.standalone.running;

import org.jspecify.annotations.NullMarked;
