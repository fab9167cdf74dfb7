/** The articles that the bench reads and pushes. */
@NullMarked
package org.chancery.standalone.bench.article;

import org.jspecify.annotations.NullMarked;
