/** The English models, bundled. */
@NullMarked
package io.github.copydesk.models;

import org.jspecify.annotations.NullMarked;
