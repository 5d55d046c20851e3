package io.github.copydesk.dossier;

/**
 * A claim or a quotation as one article has it.
 *
 * @param <T> what is told
 * @param article the number of the article, from 0
 * @param outlet the host of the article's address without "www.", else the agency of its dateline; empty where it has neither
 * @param source whose words it is: the name of the source as the article has it; empty in the outlet's own voice and where it is not told
 * @param told the claim or quotation of that article
 */
public record Telling<T>(int article, String outlet, String source, T told) {}
