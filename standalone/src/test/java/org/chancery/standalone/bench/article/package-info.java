/** Tests of the articles that a bench pushes. */
@NullMarked
package org.chancery.standalone.bench.article;

import org.jspecify.annotations.NullMarked;
