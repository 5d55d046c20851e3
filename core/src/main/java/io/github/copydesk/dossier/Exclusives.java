package io.github.copydesk.dossier;

import io.github.copydesk.article.Claims;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Quotations;

/**
 * What one article of a dossier alone has, in the order of its text.
 *
 * @param entities the things with a name that are joined to none of another article
 * @param quotations the quotations of speech that are linked to none
 * @param claims the claims of four content words or more that no other article's claim is like, not even one that disagrees, and
 *     that hold no quotation found elsewhere; questions are left out
 */
public record Exclusives(Entities entities, Quotations quotations, Claims claims) {}
