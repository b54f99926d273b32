package org.plumbline.trail;

import java.util.HexFormat;

/** A value of the chain: 32 bytes, kept as hexadecimal so that two are equal when their bytes are. */
record ChainHash(String hex) {
    /** The value before the first entry. */
    static final ChainHash START = ChainHash.of(new byte[32]);

    static ChainHash of(byte[] bytes) {
        return new ChainHash(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
