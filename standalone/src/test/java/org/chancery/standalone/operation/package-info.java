/** What operators see: metrics, rules, alerts, dashboards, and that the documents say the same. */
@NullMarked
package org.chancery.standalone.operation;

import org.jspecify.annotations.NullMarked;
