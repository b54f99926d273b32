package org.plumbline.report.disclosure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The greatest and least value of one unknown under linear equations, every unknown at least zero: the simplex method in
 * whole numbers, so that "it can be worked out" and "it cannot" are never a matter of rounding.
 *
 * <p>The tableau is kept as whole numbers over one common denominator (Edmonds' integer pivoting, in which each division is
 * exact); Bland's rule keeps it from going round in circles. For sums over rows and columns the denominator stays 1.
 */
final class ExactSimplex {
    private final int unknowns;
    private final int equations;
    /** One row an equation: the unknowns, an artificial unknown for each equation, the right-hand side. */
    private final long[][] rows;

    private final boolean[] turned;
    private final int[] basis;
    private long denominator = 1;

    /**
     * The end of the range of one unknown.
     *
     * @param hasEnd false when it can grow without end; the rest says nothing then
     * @param numerator of the value
     * @param prices what one more on each equation's right-hand side would add, over the same denominator
     */
    record Extreme(boolean hasEnd, long numerator, long denominator, List<Long> prices) {}

    /**
     * Finds a first solution.
     *
     * @param unknowns how many
     * @param coefficients an equation a row, an unknown a column
     * @param right the right-hand sides
     * @throws IllegalArgumentException when no solution exists
     * @throws ArithmeticException when the numbers outgrow the machine's
     */
    ExactSimplex(int unknowns, int[][] coefficients, long[] right) {
        this.unknowns = unknowns;
        equations = coefficients.length;
        rows = new long[equations][unknowns + equations + 1];
        turned = new boolean[equations];
        basis = new int[equations];
        for (int row = 0; row < equations; row++) {
            turned[row] = right[row] < 0;
            int sign = turned[row] ? -1 : 1;
            for (int column = 0; column < unknowns; column++) {
                rows[row][column] = (long) sign * coefficients[row][column];
            }
            rows[row][unknowns + row] = 1;
            rows[row][unknowns + equations] = sign * right[row];
            basis[row] = unknowns + row;
        }
        findFirstSolution();
    }

    private void findFirstSolution() {
        long[] costs = new long[unknowns + equations + 1];
        for (int row = 0; row < equations; row++) {
            for (int column = 0; column < unknowns; column++) {
                costs[column] = Math.subtractExact(costs[column], rows[row][column]);
            }
            costs[unknowns + equations] =
                    Math.subtractExact(costs[unknowns + equations], rows[row][unknowns + equations]);
        }
        improve(costs);
        if (costs[unknowns + equations] != 0) {
            throw new IllegalArgumentException("The equations contradict each other");
        }
        for (int row = 0; row < equations; row++) {
            if (basis[row] >= unknowns) {
                driveOut(row, costs);
            }
        }
    }

    /** An artificial unknown left at zero gives way to a real one; a row without one says nothing new. */
    private void driveOut(int row, long[] costs) {
        for (int column = 0; column < unknowns; column++) {
            if (rows[row][column] != 0) {
                if (rows[row][column] < 0) {
                    for (int i = 0; i < rows[row].length; i++) {
                        rows[row][i] = -rows[row][i];
                    }
                }
                pivot(row, column, costs);
                return;
            }
        }
    }

    /** The greatest value of an unknown. */
    Extreme greatest(int unknown) {
        return extreme(unknown, 1);
    }

    /** The least value of an unknown; it has always one, since none is below zero. */
    Extreme least(int unknown) {
        return extreme(unknown, -1);
    }

    private Extreme extreme(int unknown, int direction) {
        long[] costs = new long[unknowns + equations + 1];
        costs[unknown] = -direction * denominator;
        for (int row = 0; row < equations; row++) {
            if (basis[row] == unknown) {
                for (int column = 0; column < costs.length; column++) {
                    costs[column] += direction * rows[row][column];
                }
            }
        }
        boolean hasEnd = improve(costs);
        List<Long> prices = IntStream.range(0, equations)
                .mapToObj(row -> turned[row] ? -costs[unknowns + row] : costs[unknowns + row])
                .toList();
        return new Extreme(hasEnd, direction * costs[unknowns + equations], denominator, prices);
    }

    /** Goes from corner to corner until none is better; false when there is no end to it. */
    private boolean improve(long[] costs) {
        while (true) {
            int entering = 0;
            while (entering < unknowns && costs[entering] >= 0) {
                entering++;
            }
            if (entering == unknowns) {
                return true;
            }
            int leaving = leavingRow(entering);
            if (leaving < 0) {
                return false;
            }
            pivot(leaving, entering, costs);
        }
    }

    private int leavingRow(int entering) {
        int best = -1;
        int last = unknowns + equations;
        for (int row = 0; row < equations; row++) {
            if (rows[row][entering] > 0 && (best < 0 || isTighter(row, best, entering, last))) {
                best = row;
            }
        }
        return best;
    }

    private boolean isTighter(int row, int best, int entering, int last) {
        long mine = Math.multiplyExact(rows[row][last], rows[best][entering]);
        long others = Math.multiplyExact(rows[best][last], rows[row][entering]);
        return mine < others || (mine == others && basis[row] < basis[best]);
    }

    private void pivot(int row, int column, long[] costs) {
        long[] pivotRow = rows[row];
        long pivot = pivotRow[column];
        for (int other = 0; other < equations; other++) {
            if (other != row) {
                eliminate(rows[other], pivotRow, column, pivot);
            }
        }
        eliminate(costs, pivotRow, column, pivot);
        denominator = pivot;
        basis[row] = column;
    }

    private void eliminate(long[] target, long[] pivotRow, int column, long pivot) {
        long factor = target[column];
        if (factor == 0 && pivot == denominator) {
            return;
        }
        for (int i = 0; i < target.length; i++) {
            if (target[i] != 0 || pivotRow[i] != 0) {
                long scaled = Math.multiplyExact(target[i], pivot);
                target[i] = Math.subtractExact(scaled, Math.multiplyExact(factor, pivotRow[i])) / denominator;
            }
        }
    }
}
