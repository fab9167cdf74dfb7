/** Tests of what is sent, on Kafka's own stand-in for a producer. */
@NullMarked
package org.chancery.enrich.publish;

import org.jspecify.annotations.NullMarked;
