/** The store service: keeps articles and events, answers queries, streams live, serves the dashboard. */
@NullMarked
package org.chancery.store;

import org.jspecify.annotations.NullMarked;
