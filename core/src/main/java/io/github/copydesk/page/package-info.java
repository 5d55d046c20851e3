/**
 * An HTML page to the raw text of its article, with the map back to the source and what the page says of itself.
 *
 * <p>Any string or bytes enter; a {@link io.github.copydesk.page.Page} leaves. Known weakness: text that a script would write is
 * not seen, since nothing is run and nothing fetched.
 */
@NullMarked
package io.github.copydesk.page;

import org.jspecify.annotations.NullMarked;
