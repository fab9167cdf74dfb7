/** Tests of how records become articles. */
@NullMarked
package org.chancery.enrich.arrival;

import org.jspecify.annotations.NullMarked;
