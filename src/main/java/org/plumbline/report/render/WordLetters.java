package org.plumbline.report.render;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

/** Lists of sub-points, each of which begins again with a. */
final class WordLetters {
    private static final BigInteger LETTERS = BigInteger.TWO;

    private final XWPFNumbering numbering;

    WordLetters(XWPFDocument word) {
        this.numbering = word.createNumbering();
    }

    BigInteger newList() {
        BigInteger list = numbering.addNum(LETTERS);
        CTNumLvl level = numbering.getNum(list).getCTNum().addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.ONE);
        return list;
    }
}
