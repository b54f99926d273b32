package org.plumbline.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDirectoryTest {
    @TempDir
    Path folder;

    private DemoDirectory directory = new DemoDirectory(Path.of("demo"));

    @BeforeEach
    void choose() {
        directory = new DemoDirectory(folder.resolve("demo"));
    }

    @Test
    void isEmptyBeforeTheFirstStart() throws IOException {
        assertThat(directory.state()).isEqualTo(DemoDirectory.State.EMPTY);
    }

    @Test
    void isWholeOnceCompleted() throws IOException {
        directory.begin();
        directory.complete("a county");

        assertThat(directory.state()).isEqualTo(DemoDirectory.State.WHOLE);
        assertThat(directory.made()).isEqualTo("a county");
    }

    @Test
    void isHalfMadeWhenTheFirstStartWasKilled() throws IOException {
        directory.begin();
        Files.createDirectories(directory.path().resolve("postgres/base"));
        Files.writeString(directory.path().resolve("postgres/base/1"), "rows");

        assertThat(directory.state()).isEqualTo(DemoDirectory.State.HALF_MADE);
        directory.clear();
        assertThat(directory.path()).isDirectoryNotContaining(file -> file.endsWith("postgres"));
        assertThat(directory.state()).isEqualTo(DemoDirectory.State.HALF_MADE);
    }

    @Test
    void isSomethingElseWhenAnAuthoritysDataLieThere() throws IOException {
        Files.createDirectories(directory.path().resolve("postgres"));

        assertThat(directory.state()).isEqualTo(DemoDirectory.State.SOMETHING_ELSE);
    }

    @Test
    void neverClearsWhatIsNotAHalfMadeDemo() throws IOException {
        Files.createDirectories(directory.path().resolve("postgres"));

        assertThatThrownBy(directory::clear).isInstanceOf(IllegalStateException.class);
        assertThat(directory.path().resolve("postgres")).exists();
    }
}
