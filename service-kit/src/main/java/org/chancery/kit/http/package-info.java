/** Which requests a service accepts, and how it refuses others. */
@NullMarked
package org.chancery.kit.http;

import org.jspecify.annotations.NullMarked;
