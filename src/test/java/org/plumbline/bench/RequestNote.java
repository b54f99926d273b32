package org.plumbline.bench;

/**
 * One request for a page as the server saw it.
 *
 * @param kind of page, as whoever asked for it says
 * @param micros the time inside the server, from the first filter to the last byte handed over
 * @param statements sent to the database meanwhile, all of them: sessions, the trail, and those that set the authority
 */
record RequestNote(String method, String kind, int status, long micros, int statements) {
    static RequestNote of(String line) {
        String[] parts = line.split("\t", -1);
        return new RequestNote(
                parts[0], parts[1], Integer.parseInt(parts[2]), Long.parseLong(parts[3]), Integer.parseInt(parts[4]));
    }

    String line() {
        return "%s\t%s\t%d\t%d\t%d".formatted(method, kind, status, micros, statements);
    }

    boolean isPage() {
        return method.equals("GET") && status == 200;
    }
}
