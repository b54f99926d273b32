package org.plumbline.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Leads on after sign-in: to the text typed before, to the page asked for, or to My work. */
final class AfterSignIn implements AuthenticationSuccessHandler {
    private final HttpSessionRequestCache asked;

    AfterSignIn(HttpSessionRequestCache asked) {
        this.asked = asked;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        SignedIn person = (SignedIn) Objects.requireNonNull(authentication.getPrincipal());
        response.addHeader(HttpHeaders.SET_COOKIE, typistCookie(request, person).toString());
        response.setStatus(303);
        response.setHeader(HttpHeaders.LOCATION, destination(request, response, person));
    }

    private String destination(HttpServletRequest request, HttpServletResponse response, SignedIn person) {
        boolean hasTyped = TypedBefore.findIn(request)
                .filter(typed -> typed.account() == person.account().value())
                .isPresent();
        if (hasTyped) {
            return "/typed-before";
        }
        TypedBefore.forget(request);
        SavedRequest saved = asked.getRequest(request, response);
        asked.removeRequest(request, response);
        return saved == null || !saved.getMethod().equals("GET") ? "/" : saved.getRedirectUrl();
    }

    private static ResponseCookie typistCookie(HttpServletRequest request, SignedIn person) {
        return ResponseCookie.from(
                        KeepingTypedText.TYPIST, Long.toString(person.account().value()))
                .httpOnly(true)
                .sameSite("Strict")
                .secure(request.isSecure())
                .path("/")
                .maxAge(Duration.ofDays(1))
                .build();
    }
}
