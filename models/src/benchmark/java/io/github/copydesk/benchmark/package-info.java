/**
 * Measures how fast the library reads, how soon it is ready, and how much memory it holds.
 *
 * <p>Texts are Wikinews where the corpora are given (see {@link io.github.copydesk.accuracy.Corpora}), else the articles
 * of our own gold. Compiled in every build, packaged never.
 */
package io.github.copydesk.benchmark;
