/** Files as articles. */
@NullMarked
package org.chancery.standalone.push.file;

import org.jspecify.annotations.NullMarked;
