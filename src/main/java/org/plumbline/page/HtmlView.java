package org.plumbline.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** Renders whole before the first byte is sent, so that a failing template becomes a problem page and not half a page. */
record HtmlView(HttpStatus status, Function<HttpServletRequest, String> body) implements View {

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var html =
                Rendering.with(Pages.csrf(request), () -> body.apply(request)).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status.value());
        response.setContentType(getContentType());
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }
}
