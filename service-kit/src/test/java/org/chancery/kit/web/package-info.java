/** Fetching, against a real server on this machine. */
@NullMarked
package org.chancery.kit.web;

import org.jspecify.annotations.NullMarked;
