/** What keeps the house clean: checks on the sources, the exported types and the lexicons, run with every build. */
@NullMarked
package io.github.copydesk.architecture;

import org.jspecify.annotations.NullMarked;
