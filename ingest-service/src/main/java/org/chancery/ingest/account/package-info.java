/** Whether every article that was received is somewhere: what became of each, counted in the topics themselves. */
@NullMarked
package org.chancery.ingest.account;

import org.jspecify.annotations.NullMarked;
