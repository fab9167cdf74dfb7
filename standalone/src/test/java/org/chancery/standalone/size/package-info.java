/** How long the files and methods of the project are. */
@NullMarked
package org.chancery.standalone.size;

import org.jspecify.annotations.NullMarked;
