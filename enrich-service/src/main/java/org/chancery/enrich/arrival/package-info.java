/** Where raw articles arrive from the topic. */
@NullMarked
package org.chancery.enrich.arrival;

import org.jspecify.annotations.NullMarked;
