/** {@code replay}: reads the raw topic again beside the running system, shows what is read otherwise, and replaces just that. */
@NullMarked
package org.chancery.standalone.replay;

import org.jspecify.annotations.NullMarked;
