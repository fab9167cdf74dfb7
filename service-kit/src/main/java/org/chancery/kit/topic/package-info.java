/** The topics that a service needs: declared, and checked where somebody else has made them. */
@NullMarked
package org.chancery.kit.topic;

import org.jspecify.annotations.NullMarked;
