/** Which requests a service accepts. */
@NullMarked
package org.chancery.kit.http;

import org.jspecify.annotations.NullMarked;
