/** Tests of the exported types, which see no more of the library than its callers do. */
@NullMarked
package io.github.copydesk.api;

import org.jspecify.annotations.NullMarked;
