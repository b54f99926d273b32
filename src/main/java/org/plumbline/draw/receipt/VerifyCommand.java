package org.plumbline.draw.receipt;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.draw.receipt.Verdict.Check;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a draw again from its receipt. Exit 0 when everything agrees, 2 when not or when the file is no receipt. */
@Command(
        name = "verify",
        description = "Make a draw again from its revealed receipt, without the service, and say whether all agrees.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:verified", "2:not verified, not yet revealed, or not a receipt"},
        mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {

    private static final int VERIFIED = 0;
    private static final int REFUSED = 2;

    @Parameters(paramLabel = "FILE", description = "The receipt, as downloaded from the page of the draw.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Answer as JSON (schema: draw-verification.schema.json).")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        Optional<Receipt> receipt = read(command.commandLine().getErr());
        if (receipt.isEmpty()) {
            return REFUSED;
        }
        Verdict verdict = Verification.of(receipt.get());
        if (json) {
            out.println(ReceiptJson.writeVerdict(verdict));
        } else {
            print(verdict, out);
        }
        out.flush();
        return verdict.verified() ? VERIFIED : REFUSED;
    }

    private Optional<Receipt> read(PrintWriter err) {
        try {
            Optional<Receipt> receipt = ReceiptJson.findIn(Files.readAllBytes(file));
            if (receipt.isEmpty()) {
                err.println(file + " is not the receipt of a draw. Download it again from the page of the draw.");
            }
            return receipt;
        } catch (IOException e) {
            err.println(file + " cannot be read. Check the name, and that you may read it.");
            return Optional.empty();
        }
    }

    private static void print(Verdict verdict, PrintWriter out) {
        for (Check check : verdict.checks()) {
            out.println((check.passed() ? "  ok      " : "  FAILED  ") + check.message());
        }
        out.println("Draw " + verdict.draw() + (verdict.verified() ? " is verified." : " is NOT verified."));
    }
}
