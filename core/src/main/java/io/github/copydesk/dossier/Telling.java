package io.github.copydesk.dossier;

import io.github.copydesk.article.Claim;

/**
 * A claim as one article has it.
 *
 * @param article the number of the article, from 0
 * @param outlet the host of the article's address without "www.", empty where the article has none
 * @param source who claims it: the name of the source as the article has it; empty in the outlet's own voice and where it is not told
 * @param claim the claim of that article
 */
public record Telling(int article, String outlet, String source, Claim claim) {}
