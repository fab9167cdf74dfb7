/** What has been stored of late, and who has fallen silent. */
@NullMarked
package org.chancery.store.database.activity;

import org.jspecify.annotations.NullMarked;
