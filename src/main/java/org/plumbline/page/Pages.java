package org.plumbline.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.View;

/**
 * Makes the views controllers return. A page is a {@link Sheet} and a record whose template stands at
 * {@code src/main/jte/<room>/<Record>.jte} and takes the record as its only parameter.
 */
@Component
public final class Pages {
    private final ObjectProvider<FrameSource> frames;
    private final Assets assets;

    Pages(ObjectProvider<FrameSource> frames, Assets assets) {
        this.frames = frames;
        this.assets = assets;
    }

    /** The page, as found (200). */
    public View show(Sheet sheet, Object page) {
        return show(sheet, HttpStatus.OK, page);
    }

    /** The page with another status: 404, 403 and the like. */
    public View show(Sheet sheet, HttpStatus status, Object page) {
        return view(sheet, status, page, false);
    }

    /** A page that asks nothing of who is signed in: for the moment when asking may be what fails. */
    public View showBare(String title, HttpStatus status, Object page) {
        var layout = new Layout(Sheet.of(Section.PUBLIC, title), Frame.signedOut(), false, null, assets.root());
        return new HtmlView(status, _ -> Templates.render(layout, page));
    }

    /** The form shown again with its error summary (422); the title says so. */
    public View invalid(Sheet sheet, Object page) {
        return view(sheet, HttpStatus.UNPROCESSABLE_CONTENT, page, true);
    }

    /** The form shown again because somebody else was quicker (409); it shows both texts. */
    public View conflict(Sheet sheet, Object page) {
        return view(sheet, HttpStatus.CONFLICT, page, true);
    }

    /** Part of a page, for htmx to put in place of the old one. */
    public View partial(Object partial) {
        return partial(HttpStatus.OK, partial);
    }

    /** Part of a page with another status (409 and 422 are put in place too). */
    public View partial(HttpStatus status, Object partial) {
        return new HtmlView(status, _ -> Templates.render(partial));
    }

    /** After a change: the browser gets {@code href} (303). */
    public View seeOther(String href) {
        return new SeeOther(href, null);
    }

    /** After a change: the browser gets {@code href} (303), and that page says {@code said} once, above its content. */
    public View seeOther(String href, String said) {
        return new SeeOther(href, said);
    }

    /** The frame is read now, while the handler's transaction is open, where the handler has one. */
    private HtmlView view(Sheet sheet, HttpStatus status, Object page, boolean error) {
        var frame = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? frame(current.getRequest())
                : null;
        return new HtmlView(
                status,
                request -> Templates.render(
                        new Layout(
                                sheet,
                                frame == null ? frame(request) : frame,
                                error,
                                SeeOther.saidBefore(request),
                                assets.root()),
                        page));
    }

    private Frame frame(HttpServletRequest request) {
        return frames.stream()
                .findFirst()
                .map(source -> source.frameFor(request))
                .orElseGet(Frame::signedOut);
    }

    static Supplier<@Nullable CsrfField> csrf(HttpServletRequest request) {
        return () -> request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new CsrfField(token.getParameterName(), token.getToken())
                : null;
    }
}
