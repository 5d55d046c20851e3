package io.github.copydesk.dossier;

/**
 * The same quotation in two articles.
 *
 * @param first the one quotation, with its marks
 * @param second the other
 * @param reason how they differ
 * @param shared from 0 to 1, the share of the shorter one's words that the other has in the same order; not a probability
 */
public record QuotationLink(Excerpt first, Excerpt second, QuotationReason reason, double shared) implements Link {}
