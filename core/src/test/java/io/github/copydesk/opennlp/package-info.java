@NullMarked
package io.github.copydesk.opennlp;

import org.jspecify.annotations.NullMarked;
