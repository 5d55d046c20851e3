package io.github.copydesk.coreference;

import io.github.copydesk.article.Span;

/**
 * What the text says beside a name that somebody is.
 *
 * @param span where it stands
 * @param text its words; a plural for several people is written for one ("NASA astronaut")
 * @param noun the noun in it that tells the office or the kin, in lower case; empty for a clause ("who leads the party")
 */
record Role(Span span, String text, String noun) {}
