package org.plumbline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

class AuthorityColourTest {

    @ParameterizedTest
    @EnumSource
    void letsWhiteTextBeRead(AuthorityColour colour) throws IOException {
        var css = new ClassPathResource("static/assets/plumbline.css").getContentAsString(StandardCharsets.UTF_8);
        var rule = Pattern.compile("\\.plumbline-colour-" + colour.code() + " \\{ --plumbline-authority: #(\\w{6});")
                .matcher(css);

        assertThat(rule.find()).isTrue();
        assertThat(contrastWithWhite(Integer.parseInt(rule.group(1), 16))).isGreaterThan(7.0);
    }

    @ParameterizedTest
    @EnumSource
    void isReadBackFromItsCode(AuthorityColour colour) {
        assertThat(AuthorityColour.of(colour.code())).isEqualTo(colour);
    }

    /** The contrast ratio of WCAG 2.2. */
    private static double contrastWithWhite(int rgb) {
        double luminance =
                0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
