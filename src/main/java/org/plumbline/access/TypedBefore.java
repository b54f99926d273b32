package org.plumbline.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody sent from a form when the session had ended: kept in the new session, given back after sign-in.
 *
 * @param account whose text it is; only the same person gets it back
 */
record TypedBefore(long account, String path, Map<String, List<String>> fields) implements Serializable {
    private static final String ATTRIBUTE = "org.plumbline.typed-before";
    /** In characters; above any form we have, below what could fill the session table. */
    private static final int LONGEST = 400_000;

    static Optional<TypedBefore> from(HttpServletRequest request, long account) {
        var fields = new LinkedHashMap<String, List<String>>();
        int length = 0;
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            if (!field.getKey().equals("_csrf")) {
                fields.put(field.getKey(), List.of(field.getValue()));
                length += field.getKey().length()
                        + String.join("", field.getValue()).length();
            }
        }
        return fields.isEmpty() || length > LONGEST
                ? Optional.empty()
                : Optional.of(new TypedBefore(account, request.getRequestURI(), new LinkedHashMap<>(fields)));
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    static Optional<TypedBefore> findIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof TypedBefore typed
                ? Optional.of(typed)
                : Optional.empty();
    }

    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}
