package org.plumbline.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request into a handler only with the permission the handler declares. A handler that declares none is shut. */
final class RequiringPermission implements HandlerInterceptor {
    private final PermissionMatrix matrix;

    RequiringPermission(PermissionMatrix matrix) {
        this.matrix = matrix;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || isOpen(method)) {
            return true;
        }
        Requires required = method.getMethodAnnotation(Requires.class);
        SignedIn person =
                TenancyFilter.findSignedIn().orElseThrow(() -> new MayNot("You need to sign in to see this page"));
        if (required == null
                || Stream.of(required.value()).noneMatch(permission -> matrix.allows(person.roles(), permission))) {
            throw new MayNot("Your role does not include this");
        }
        return true;
    }

    private static boolean isOpen(HandlerMethod method) {
        return method.hasMethodAnnotation(OpenToAll.class)
                || method.getBeanType().getName().startsWith("org.springframework.boot");
    }
}
