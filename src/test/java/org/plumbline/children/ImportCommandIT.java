package org.plumbline.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.children.annexa.AnnexWorkbook;
import org.plumbline.command.Application;
import org.plumbline.database.AuthorityId;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

@DatabaseTest
class ImportCommandIT {
    @Autowired
    private ApplicationContext running;

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private AuthorityId authority;

    @BeforeEach
    void makeAuthorities() {
        clock.advanceTo(LocalDate.of(2024, 4, 10));
        authorities.anAuthority();
        authority = authorities.anAuthority();
    }

    @Test
    void storesWhatItFoundGood() {
        Path file = AnnexWorkbook.withRowsInEachList(4).in(folder);

        int exit = run(file.toString(), "--as-at", "2024-03-31", "--authority", Integer.toString(authority.value()));

        assertThat(exit).as(err.toString()).isZero();
        assertThat(out.toString()).contains("Taken in: 4 children in 44 rows, as at 31 March 2024.");
        assertThat(children()).isEqualTo(4);
    }

    @Test
    void changesNothingTheSecondTime() {
        Path file = AnnexWorkbook.withRowsInEachList(4).in(folder);
        run(file.toString(), "--authority", Integer.toString(authority.value()));

        int exit = run(file.toString(), "--authority", Integer.toString(authority.value()));

        assertThat(exit).isZero();
        assertThat(out.toString()).contains("was taken in before");
    }

    @Test
    void asksWhoseExtractItIsWhereSeveralAuthoritiesAreServed() {
        Path file = AnnexWorkbook.withRowsInEachList(4).in(folder);

        assertThat(run(file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--authority");
        assertThat(children()).isZero();
    }

    private int run(String... arguments) {
        var command = new ImportCommand(new Running(running), clock);
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private int children() {
        return authorities.in(
                authority,
                () -> jdbc.sql("select count(*) from children")
                        .query(Integer.class)
                        .single());
    }

    /** The application of the test, which the command may close without ending it. */
    private record Running(ApplicationContext context) implements Application {
        @Override
        public ConfigurableApplicationContext serve(Path dataDirectory, Map<String, Object> settings) {
            throw new UnsupportedOperationException("The command serves no pages");
        }

        @Override
        public ConfigurableApplicationContext open(Path dataDirectory, Map<String, Object> settings) {
            var opened = new StaticApplicationContext(context);
            opened.refresh();
            return opened;
        }

        @Override
        public Path dataDirectory() {
            return Path.of("unused");
        }
    }
}
