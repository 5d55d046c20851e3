@NullMarked
package io.github.copydesk.coreference;

import org.jspecify.annotations.NullMarked;
