package org.plumbline.testing;

import org.plumbline.access.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Requests of MockMvc as somebody: {@code get("/children").with(as(manager))}. */
public final class AsPerson {
    private AsPerson() {}

    /** The request comes from this person's session, with every filter on. */
    public static RequestPostProcessor as(SignedIn person) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, AuthorityUtils.NO_AUTHORITIES));
    }
}
