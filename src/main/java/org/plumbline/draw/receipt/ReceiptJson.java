package org.plumbline.draw.receipt;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Receipts as files. */
public final class ReceiptJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ReceiptJson() {}

    /** The receipt as indented JSON, UTF-8. */
    public static byte[] write(Receipt receipt) {
        return MAPPER.writeValueAsBytes(receipt);
    }

    /** The receipt in this file; empty when it is no receipt. */
    public static Optional<Receipt> findIn(byte[] file) {
        try {
            return Optional.ofNullable(MAPPER.readValue(file, Receipt.class))
                    .filter(receipt -> receipt.kind().equals(Receipt.KIND));
        } catch (JacksonException notAReceipt) {
            return Optional.empty();
        }
    }

    static String writeVerdict(Verdict verdict) {
        return MAPPER.writeValueAsString(verdict);
    }
}
