package io.github.copydesk.training;

/**
 * A sentence to learn from.
 *
 * @param features the features of each token
 * @param allowed for each token, the labels it may have: bit {@code y} stands for label {@code y}
 */
record TrainingSentence(int[][] features, long[] allowed) {}
