package org.plumbline.children.workbook;

/** Cell text as people see it: Excel's escapes undone, odd spaces made plain, ends trimmed. */
final class PlainText {
    private PlainText() {}

    static String of(CharSequence found) {
        return isPlain(found) ? found.toString() : squeeze(unescape(found.toString()));
    }

    private static boolean isPlain(CharSequence found) {
        boolean afterSpace = true;
        for (int i = 0; i < found.length(); i++) {
            char c = found.charAt(i);
            boolean space = c == ' ';
            if ((space && afterSpace) || c < ' ' || c == '_' || c == 0x7f || (c > 0x7f && isOddSpace(c))) {
                return false;
            }
            afterSpace = space;
        }
        return found.isEmpty() || !afterSpace;
    }

    private static boolean isOddSpace(char c) {
        return Character.isSpaceChar(c)
                || Character.isWhitespace(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }

    private static String squeeze(String found) {
        StringBuilder plain = new StringBuilder(found.length());
        for (int i = 0; i < found.length(); i++) {
            char c = found.charAt(i);
            if (Character.getType(c) == Character.FORMAT) {
                continue;
            }
            boolean space = c <= ' ' || isOddSpace(c);
            if (!space) {
                plain.append(c);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }

    /** Characters that XML cannot hold stand as {@code _x000D_} in a workbook (ECMA-376 part 1, 22.4.2.4). */
    private static String unescape(String found) {
        int at = found.indexOf("_x");
        if (at < 0) {
            return found;
        }
        StringBuilder plain = new StringBuilder(found.length());
        int from = 0;
        while (at >= 0) {
            boolean escape = at + 7 <= found.length() && found.charAt(at + 6) == '_' && isHex(found, at + 2);
            plain.append(found, from, at);
            if (escape) {
                plain.append((char) Integer.parseInt(found, at + 2, at + 6, 16));
            } else {
                plain.append("_x");
            }
            from = at + (escape ? 7 : 2);
            at = found.indexOf("_x", from);
        }
        return plain.append(found, from, found.length()).toString();
    }

    private static boolean isHex(String found, int from) {
        for (int i = from; i < from + 4; i++) {
            if (Character.digit(found.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
