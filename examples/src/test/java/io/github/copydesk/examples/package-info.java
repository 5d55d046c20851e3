/** Each example is run and what it prints is read. */
@NullMarked
package io.github.copydesk.examples;

import org.jspecify.annotations.NullMarked;
