package org.plumbline.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Sends the browser on after a change, with a word of success kept in the session until the next page. */
record SeeOther(String href, @Nullable String said) implements View {
    private static final String SAID = "said";

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        if (said != null) {
            RequestContextUtils.getOutputFlashMap(request).put(SAID, said);
            RequestContextUtils.saveOutputFlashMap(pathOf(href), request, response);
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, href);
    }

    static @Nullable String saidBefore(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (String) flash.get(SAID);
    }

    private static String pathOf(String href) {
        var end = href.indexOf('#');
        return end < 0 ? href : href.substring(0, end);
    }
}
