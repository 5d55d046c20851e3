/** Programs that make the models; compiled with every build, never packaged. */
@NullMarked
package io.github.copydesk.training;

import org.jspecify.annotations.NullMarked;
