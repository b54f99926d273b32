package org.plumbline.mail;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes mails that are to go out once the present change is committed. */
@Service
public class Outbox {
    private final OutboxMails mails;
    private final Clock clock;

    Outbox(OutboxMails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Queues a mail. It goes out only if the surrounding transaction commits.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(Mail mail) {
        mails.add(mail, clock.instant());
    }
}
