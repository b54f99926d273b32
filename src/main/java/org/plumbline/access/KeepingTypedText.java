package org.plumbline.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A form sent after the session ended is not lost: its fields are kept until the same person has signed in again.
 *
 * <p>Only for requests with the strict cookie that names who typed, so that no other site can plant a text: it would come
 * without the cookie.
 */
final class KeepingTypedText extends OncePerRequestFilter {
    /** Names the account that last signed in in this browser. No secret: forging it only gives one's own text away. */
    static final String TYPIST = "typist";

    private static final Set<String> NOT_KEPT = Set.of("/sign-in", "/sign-out", "/demo/sign-in");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getMethod().equals("POST") || isNotKept(request)) {
            chain.doFilter(request, response);
        } else if (TenancyFilter.findSignedIn().isPresent()) {
            chain.doFilter(request, response);
            forgetWhatWasNowSaved(request, response);
        } else if (wantsNoPage(request)) {
            // Not sendError: the page for errors would answer with a status of its own.
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            findTypist(request)
                    .flatMap(account -> TypedBefore.from(request, account))
                    .ifPresent(typed -> typed.keepIn(request.getSession()));
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, "/sign-in?expired");
        }
    }

    private static boolean isNotKept(HttpServletRequest request) {
        return NOT_KEPT.contains(request.getRequestURI())
                || request.getRequestURI().startsWith("/one-time-links/");
    }

    private static void forgetWhatWasNowSaved(HttpServletRequest request, HttpServletResponse response) {
        boolean saved = response.getStatus() < 400;
        TypedBefore.findIn(request)
                .filter(typed -> saved && typed.path().equals(request.getRequestURI()))
                .ifPresent(_ -> TypedBefore.forget(request));
    }

    private static boolean wantsNoPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getHeader("HX-Request") != null
                || (accept != null && accept.startsWith(MediaType.APPLICATION_JSON_VALUE));
    }

    private static Optional<Long> findTypist(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie ->
                        cookie.getName().equals(TYPIST) && cookie.getValue().matches("\\d{1,18}"))
                .map(cookie -> Long.valueOf(cookie.getValue()))
                .findFirst();
    }
}
