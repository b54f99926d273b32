package org.plumbline.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.database.Tenancy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds the request to the authority of the person who is signed in. Nobody signed in: no authority, no rows. */
final class TenancyFilter extends OncePerRequestFilter {

    /** The person behind the current request. */
    static Optional<SignedIn> findSignedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> person = findSignedIn();
        if (person.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        // An operation declares one exception, and a chain has two.
        @Nullable
        ServletException failure = Tenancy.<@Nullable ServletException, IOException>in(
                person.get().authority(), person.get().actor(), () -> {
                    try {
                        chain.doFilter(request, response);
                        return null;
                    } catch (ServletException e) {
                        return e;
                    }
                });
        if (failure != null) {
            throw failure;
        }
    }
}
