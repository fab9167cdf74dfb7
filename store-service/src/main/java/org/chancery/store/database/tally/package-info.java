/** Tallies of events: what editions add to them and take away, noted with each edition and added up afterwards. */
@NullMarked
package org.chancery.store.database.tally;

import org.jspecify.annotations.NullMarked;
