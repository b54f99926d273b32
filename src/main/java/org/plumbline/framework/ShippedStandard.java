package org.plumbline.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A practice standard that comes with the product, for an authority to adopt, edit or leave.
 *
 * @param code the same over releases; the code of the domain of the default tool that judges it
 */
record ShippedStandard(String code, String title, String practice, String source) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** All of them, in the order of the default tool's domains. */
    static List<ShippedStandard> all() {
        try (InputStream file = ShippedStandard.class.getResourceAsStream("/framework/practice-standards.json")) {
            return List.copyOf(
                    MAPPER.readValue(Objects.requireNonNull(file), new TypeReference<List<ShippedStandard>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
