/** News items of IPTC ninjs as articles, pushed or in feeds. */
@NullMarked
package org.chancery.ingest.ninjs;

import org.jspecify.annotations.NullMarked;
