/** What goes out to servers that nobody knows: within limits, and only to public addresses. */
@NullMarked
package org.chancery.kit.web;

import org.jspecify.annotations.NullMarked;
