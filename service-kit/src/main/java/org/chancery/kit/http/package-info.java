/** Who may speak to a service. */
@NullMarked
package org.chancery.kit.http;

import org.jspecify.annotations.NullMarked;
