package org.plumbline.draw.receipt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.draw.receipt.Receipt.Revealed;
import org.plumbline.draw.receipt.Receipt.TakenCase;
import org.plumbline.draw.receipt.Verdict.Check;
import org.plumbline.draw.ticket.DiceDigits;
import org.plumbline.draw.ticket.Frame;
import org.plumbline.draw.ticket.Secret;
import org.plumbline.draw.ticket.Seed;
import org.plumbline.draw.ticket.Ticket;

/** Makes a draw again from its receipt and compares. */
final class Verification {

    private Verification() {}

    static Verdict of(Receipt receipt) {
        Check rule = Check.of(
                "rule",
                receipt.rule().equals(Receipt.RULE),
                "The draw says it was made by rule " + receipt.rule() + ".",
                "Rule " + receipt.rule() + " is not known to this version; it knows " + Receipt.RULE + ".");
        Revealed revealed = receipt.revealed();
        if (!rule.passed() || revealed == null) {
            Check opened = Check.of(
                    "revealed",
                    revealed != null,
                    "The draw has been revealed.",
                    "The draw has not been revealed: the secret, the dice and the frame are still sealed.");
            return Verdict.on(receipt, List.of(rule, opened));
        }
        List<Check> checks = new ArrayList<>();
        checks.add(rule);
        checks.add(people(receipt, revealed));
        checks.add(order(receipt, revealed));
        Optional<Frame> frame = Frame.findIn(revealed.frame());
        checks.addAll(frame(receipt, frame));
        Optional<Seed> seed = seed(receipt, revealed, checks);
        if (frame.isPresent() && seed.isPresent()) {
            checks.addAll(taken(
                    receipt, revealed, Ticket.inOrder(seed.get(), frame.get().eligible())));
        }
        return Verdict.on(receipt, checks);
    }

    private static Check people(Receipt receipt, Revealed revealed) {
        return Check.of(
                "two-people",
                !receipt.commitment().by().ref().equals(revealed.dice().by().ref()),
                "The frame was closed by one person and the dice rolled by another.",
                "The frame was closed and the dice rolled by the same person.");
    }

    private static Check order(Receipt receipt, Revealed revealed) {
        boolean ordered = receipt.commitment().at().isBefore(revealed.dice().at())
                && !revealed.at().isBefore(revealed.dice().at());
        return Check.of(
                "order",
                ordered,
                "The commitment was logged before the dice were rolled.",
                "The times do not run commitment, dice, reveal.");
    }

    private static List<Check> frame(Receipt receipt, Optional<Frame> found) {
        Check canonical = Check.of(
                "frame-form",
                found.isPresent(),
                "The frame is in its canonical form.",
                "The frame is not in its canonical form (UTF-8, LF, sorted by case id, columns case_id,excluded_for).");
        if (found.isEmpty()) {
            return List.of(canonical);
        }
        Frame frame = found.get();
        boolean counted = frame.eligible().size() == receipt.frame().eligible()
                && frame.excluded().size() == receipt.frame().excluded();
        return List.of(
                canonical,
                Check.of(
                        "frame-hash",
                        frame.sha256().equals(receipt.frame().sha256()),
                        "The frame is the one that was closed.",
                        "The frame is not the one that was closed: its SHA-256 is " + frame.sha256() + "."),
                Check.of(
                        "frame-counts",
                        counted,
                        "%d cases took part and %d were left out."
                                .formatted(
                                        receipt.frame().eligible(),
                                        receipt.frame().excluded()),
                        "The frame holds %d cases that take part and %d left out."
                                .formatted(
                                        frame.eligible().size(),
                                        frame.excluded().size())));
    }

    private static Optional<Seed> seed(Receipt receipt, Revealed revealed, List<Check> checks) {
        Optional<Secret> secret = Secret.findInHex(revealed.secret());
        boolean committed = secret.filter(
                        s -> s.commitment().equals(receipt.commitment().sha256()))
                .isPresent();
        checks.add(Check.of(
                "commitment",
                committed,
                "The secret is the one committed to.",
                "The secret is not the one committed to."));
        Optional<DiceDigits> dice = DiceDigits.findIn(revealed.dice().digits());
        checks.add(Check.of(
                "dice",
                dice.isPresent(),
                "There are enough dice digits.",
                "There are not %d to %d dice digits.".formatted(DiceDigits.FEWEST, DiceDigits.MOST)));
        if (secret.isEmpty() || dice.isEmpty()) {
            return Optional.empty();
        }
        Seed seed = Seed.of(secret.get(), dice.get());
        checks.add(Check.of(
                "seed",
                seed.value().equals(revealed.seed()),
                "The seed follows from the secret and the dice.",
                "The seed does not follow from the secret and the dice: it should be " + seed.value() + "."));
        return Optional.of(seed);
    }

    private static List<Check> taken(Receipt receipt, Revealed revealed, List<Ticket> order) {
        List<TakenCase> taken = revealed.taken();
        int drawn = Math.min(receipt.wanted(), order.size());
        int same = 0;
        while (same < taken.size() && same < order.size() && isAt(taken.get(same), order.get(same), same + 1)) {
            same++;
        }
        return List.of(
                Check.of(
                        "tickets",
                        same == taken.size() && taken.size() >= drawn,
                        "The %d cases taken have the %d lowest tickets, in order."
                                .formatted(taken.size(), taken.size()),
                        same == taken.size()
                                ? "Only %d cases were taken; %d were to be drawn.".formatted(taken.size(), drawn)
                                : "The case at position %d is not the one with the next ticket.".formatted(same + 1)),
                replacements(taken, drawn));
    }

    private static boolean isAt(TakenCase taken, Ticket ticket, int position) {
        return taken.position() == position
                && taken.caseId().equals(ticket.caseId().value())
                && taken.ticket().equals(ticket.hex());
    }

    private static Check replacements(List<TakenCase> taken, int drawn) {
        Set<String> inPlace = new HashSet<>();
        boolean sound = true;
        for (TakenCase one : taken) {
            boolean replacement = one.replaces() != null;
            sound &= replacement == (one.position() > drawn) && replacement == (one.reason() != null);
            sound &= !replacement || inPlace.remove(one.replaces());
            inPlace.add(one.caseId());
        }
        int replaced = Math.max(0, taken.size() - drawn);
        return Check.of(
                "replacements",
                sound,
                replaced == 0
                        ? "No case was replaced."
                        : "%d replaced, each by the next ticket with its reason.".formatted(replaced),
                "A case beyond those drawn does not stand in, with a reason, for one case taken before it.");
    }
}
