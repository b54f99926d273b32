package org.plumbline.draw;

/** How far a draw has come. */
public enum DrawState {
    /** The frame is closed and the secret fixed. */
    COMMITTED("Waiting for dice"),
    /** The dice are rolled and the cases taken; secret, dice and frame are still sealed. */
    DRAWN("Drawn, not revealed"),
    /** Anybody with the receipt can make the draw again. */
    REVEALED("Revealed");

    private final String words;

    DrawState(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}
