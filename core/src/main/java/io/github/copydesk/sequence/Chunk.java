package io.github.copydesk.sequence;

/**
 * A stretch of tokens that the tagger marked.
 *
 * @param firstToken the index of its first token in the sentence
 * @param endToken the index after its last token
 * @param type one of the types of the {@link LabelSet}
 * @param confidence the model's probability, from 0 to 1, that the stretch is exactly this one with this type
 */
public record Chunk(int firstToken, int endToken, String type, double confidence) {}
