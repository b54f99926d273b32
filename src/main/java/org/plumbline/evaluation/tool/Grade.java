package org.plumbline.evaluation.tool;

/**
 * One step of a tool's scale.
 *
 * @param code as stored, unique in the scale
 * @param rank position on the scale, 1 the worst
 * @param word what people say
 * @param meaning what practice of this grade looks like, one sentence
 */
public record Grade(String code, int rank, String word, String meaning) {
    public boolean isBetterThan(Grade other) {
        return rank > other.rank;
    }

    /** The worse of the two. */
    public static Grade worse(Grade one, Grade other) {
        return one.rank <= other.rank ? one : other;
    }
}
