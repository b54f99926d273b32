package org.plumbline.inspection.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/** What a button of a row does to the list: {@code up-3}, {@code join-3}, {@code remove-3}; anything else leaves it as it is. */
final class RowOrder {
    private RowOrder() {}

    /**
     * The items after it was pressed.
     *
     * @param rows what each row of the form says: none, one or several items
     */
    static <T> List<T> after(String pressed, List<List<T>> rows, BinaryOperator<T> join) {
        List<List<T>> all = new ArrayList<>(rows);
        int dash = pressed.lastIndexOf('-');
        String number = pressed.substring(dash + 1);
        if (dash > 0 && number.matches("\\d{1,4}")) {
            int at = Integer.parseInt(number) - 1;
            press(pressed.substring(0, dash), at, all, join);
        }
        return all.stream().flatMap(List::stream).toList();
    }

    private static <T> void press(String what, int at, List<List<T>> all, BinaryOperator<T> join) {
        if (at < 0 || at >= all.size()) {
            return;
        }
        switch (what) {
            case "remove" -> all.set(at, List.of());
            case "up" -> {
                if (at > 0) {
                    all.add(at - 1, all.remove(at));
                }
            }
            case "join" -> joinWithNext(at, all, join);
            default -> {}
        }
    }

    private static <T> void joinWithNext(int at, List<List<T>> all, BinaryOperator<T> join) {
        if (at + 1 >= all.size() || all.get(at).isEmpty() || all.get(at + 1).isEmpty()) {
            return;
        }
        List<T> first = new ArrayList<>(all.get(at));
        List<T> second = new ArrayList<>(all.remove(at + 1));
        first.add(join.apply(first.removeLast(), second.removeFirst()));
        first.addAll(second);
        all.set(at, first);
    }
}
