package org.plumbline.access;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers the person who is signed in, and how far that person's sight reaches. */
final class AccessArguments implements HandlerMethodArgumentResolver {
    private final Reaching reaching;

    AccessArguments(Reaching reaching) {
        this.reaching = reaching;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SignedIn.class || parameter.getParameterType() == Reach.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        SignedIn person =
                TenancyFilter.findSignedIn().orElseThrow(() -> new MayNot("You need to sign in to see this page"));
        return parameter.getParameterType() == Reach.class ? reachOf(person, request) : person;
    }

    /** The frame takes the authority that was read with the reach, instead of reading it again. */
    private Reach reachOf(SignedIn person, NativeWebRequest request) {
        Reaching.Standpoint standpoint = reaching.standpointOf(person);
        if (standpoint.authority() != null) {
            request.setAttribute(FrameOfPerson.AUTHORITY, standpoint.authority(), RequestAttributes.SCOPE_REQUEST);
        }
        return standpoint.reach();
    }
}
