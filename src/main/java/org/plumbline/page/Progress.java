package org.plumbline.page;

/**
 * Something that takes a while: {@code @template.page.progress(page.progress())}. With scripts it fetches itself every
 * second; without, {@link Sheet#refreshingEvery} does.
 *
 * @param sentence what is happening ("Reading list 4 of 11")
 * @param percent how far it is, from 0 to 100
 * @param href the address that answers with this partial, or sends on ({@code HX-Redirect}) when it is done
 */
public record Progress(String sentence, int percent, String href) {

    public Progress {
        percent = Math.clamp(percent, 0, 100);
    }
}
