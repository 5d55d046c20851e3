/**
 * Measures what the pipeline finds against annotated corpora.
 *
 * <p>Corpora that may not be shipped are found by {@link io.github.copydesk.accuracy.Corpora}; each {@code Accuracy} reads
 * one or more of them and returns {@link io.github.copydesk.accuracy.Figure}s. Compiled in every build, packaged never.
 */
package io.github.copydesk.accuracy;
