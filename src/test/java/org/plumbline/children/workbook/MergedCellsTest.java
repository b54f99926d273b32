package org.plumbline.children.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MergedCellsTest {
    @ParameterizedTest
    @CsvSource({
        "B4:B7, 1, 1, 4, 7",
        "A1:H1, 0, 7, 1, 1",
        "Z2:AA3, 25, 26, 2, 3",
        "XFD1048575:XFD1048576, 16383, 16383, 1048575, 1048576"
    })
    void readsAReferenceAsExcelWritesIt(String reference, int from, int to, int first, int last) {
        assertThat(MergedCells.find(reference)).contains(new MergedCells(reference, from, to, first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "B4", "b4:b7", "B4:B7 ", "$B$4:$B$7", "B:B", "4:7", "ABCD1:ABCD2", "B12345678:B12345679"})
    void takesNothingElseForAReference(String reference) {
        assertThat(MergedCells.find(reference)).isEmpty();
    }

    @Test
    void findsNothingWhereNoReferenceIs() {
        assertThat(MergedCells.find(null)).isEmpty();
    }

    @Test
    void hidesTheRowsBelowTheFirstInItsOwnColumnsOnly() {
        MergedCells merged = MergedCells.find("B4:C7").orElseThrow();

        assertThat(merged.hideRowsOf(0)).isFalse();
        assertThat(merged.hideRowsOf(1)).isTrue();
        assertThat(merged.hideRowsOf(2)).isTrue();
        assertThat(merged.hideRowsOf(3)).isFalse();
    }

    @Test
    void hidesNoRowWhenItLiesInOne() {
        assertThat(MergedCells.find("B4:C4").orElseThrow().hideRowsOf(1)).isFalse();
    }
}
