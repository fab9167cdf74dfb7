/** What the services say to one another: topics, records and their meaning. No framework, no behaviour but derivation. */
@NullMarked
package org.chancery.contract;

import org.jspecify.annotations.NullMarked;
