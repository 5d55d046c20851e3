/** Tests of several articles together, on texts of our own. */
@NullMarked
package io.github.copydesk.dossier;

import org.jspecify.annotations.NullMarked;
