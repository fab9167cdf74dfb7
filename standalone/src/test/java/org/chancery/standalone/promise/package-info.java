/** What the system promises, tested while something goes wrong. */
@NullMarked
package org.chancery.standalone.promise;

import org.jspecify.annotations.NullMarked;
