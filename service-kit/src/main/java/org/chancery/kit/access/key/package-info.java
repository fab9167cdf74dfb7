/** API keys: how they are made, kept, recognised and rationed. */
@NullMarked
package org.chancery.kit.access.key;

import org.jspecify.annotations.NullMarked;
