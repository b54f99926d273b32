package org.plumbline.draw;

/** Port: which children of a draw must stay secret. Implemented by the room that evaluates them. */
public interface SealedChildren {

    /**
     * How many children of the draw still wait to be evaluated or are being evaluated. While there are any, revealing the
     * draw would tell who comes next.
     */
    int countSealed(DrawId draw);
}
