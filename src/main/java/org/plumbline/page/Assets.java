package org.plumbline.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Stylesheets and scripts, served under an address that holds the hash of them all: browsers keep them for a year and
 * still fetch a new release at once. One folder for all, because the scripts import each other by relative address.
 */
@Component
final class Assets implements WebMvcConfigurer {
    private static final String FOLDER = "static/assets/";
    private static final List<String> FILES = List.of(
            "govuk-frontend.min.css",
            "moj-frontend.min.css",
            "plumbline.css",
            "govuk-frontend.min.js",
            "moj-frontend.min.js",
            "htmx.min.js",
            "autosave.js",
            "plumbline.js",
            "plumbline.svg");
    private static final CacheControl FOR_A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl FOR_A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final String root = "/assets/" + hashOf(FILES);

    /** The address of the folder, without a slash at the end. */
    String root() {
        return root;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(root + "/**")
                .addResourceLocations("classpath:/" + FOLDER)
                .setCacheControl(FOR_A_YEAR);
        // The components' own stylesheets name their icons by this fixed address.
        registry.addResourceHandler("/assets/images/**")
                .addResourceLocations("classpath:/" + FOLDER + "images/")
                .setCacheControl(FOR_A_DAY);
    }

    private static String hashOf(List<String> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                digest.update(new ClassPathResource(FOLDER + file).getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
