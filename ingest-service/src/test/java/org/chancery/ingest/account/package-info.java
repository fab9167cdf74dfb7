/** What became of articles, as counted in the topics. */
@NullMarked
package org.chancery.ingest.account;

import org.jspecify.annotations.NullMarked;
