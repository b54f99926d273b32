package org.plumbline;

/** The application. */
final class Plumbline {
    private Plumbline() {}

    public static void main(String[] arguments) {
        System.out.println("Plumbline " + arguments.length);
    }
}
