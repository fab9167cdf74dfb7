/** Names of people: where they start and end, and whom they mean on a day. */
@NullMarked
package org.chancery.enrich.engine.leader.name;

import org.jspecify.annotations.NullMarked;
