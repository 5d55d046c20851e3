/** One task a file: each program prints what its test asserts. */
@NullMarked
package io.github.copydesk.examples;

import org.jspecify.annotations.NullMarked;
