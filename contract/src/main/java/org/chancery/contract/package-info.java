/** What the services exchange: topics, records and their meaning. No framework, and no behaviour beyond derived fields. */
@NullMarked
package org.chancery.contract;

import org.jspecify.annotations.NullMarked;
