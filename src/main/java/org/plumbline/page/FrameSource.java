package org.plumbline.page;

import jakarta.servlet.http.HttpServletRequest;

/** Port: tells the layout who looks at the page. Whoever signs people in implements it as a bean. */
@FunctionalInterface
public interface FrameSource {

    /** The frame for this request; {@link Frame#signedOut()} when nobody is signed in. */
    Frame frameFor(HttpServletRequest request);
}
