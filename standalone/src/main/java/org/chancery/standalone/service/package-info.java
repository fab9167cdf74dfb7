/** What the commands that ask a running service have in common: its address, its answers, its filters, and how text of others is shown. */
@NullMarked
package org.chancery.standalone.service;

import org.jspecify.annotations.NullMarked;
