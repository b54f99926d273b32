package org.plumbline.demo.county;

import java.util.Arrays;
import java.util.List;

/**
 * Codes and how often each occurs, out of all of them together.
 *
 * @param codes the codes
 * @param upTo for each code, the share of all that it and those before it have; the last is 1
 */
record Weights(List<String> codes, List<Double> upTo) {
    Weights {
        codes = List.copyOf(codes);
        upTo = List.copyOf(upTo);
    }

    /** Reads {@code "6*28 2A*17 1D*5"}: each code and its weight, which need not add up to anything. */
    static Weights of(String text) {
        var pairs =
                Arrays.stream(text.split(" ")).map(pair -> pair.split("\\*")).toList();
        double all =
                pairs.stream().mapToDouble(pair -> Double.parseDouble(pair[1])).sum();
        double[] sum = {0};
        var upTo = pairs.stream()
                .map(pair -> (sum[0] += Double.parseDouble(pair[1])) / all)
                .toList();
        return new Weights(pairs.stream().map(pair -> pair[0]).toList(), upTo);
    }

    String at(double fraction) {
        for (int i = 0; i < codes.size() - 1; i++) {
            if (fraction < upTo.get(i)) {
                return codes.get(i);
            }
        }
        return codes.getLast();
    }
}
