@NullMarked
package io.github.copydesk.sequence;

import org.jspecify.annotations.NullMarked;
