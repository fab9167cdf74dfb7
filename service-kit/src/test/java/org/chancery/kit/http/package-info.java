/** Who may speak to a service, and who may not. */
@NullMarked
package org.chancery.kit.http;

import org.jspecify.annotations.NullMarked;
