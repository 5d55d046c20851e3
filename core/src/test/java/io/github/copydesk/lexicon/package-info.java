@NullMarked
package io.github.copydesk.lexicon;

import org.jspecify.annotations.NullMarked;
