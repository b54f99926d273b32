package org.plumbline.mail;

import java.util.List;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The page of mail that went or waits to go out. */
@Controller
class OutboxController {
    private static final int PAGE_SIZE = 50;

    private final OutboxMails mails;
    private final MailSettings settings;
    private final Pages pages;

    OutboxController(OutboxMails mails, MailSettings settings, Pages pages) {
        this.mails = mails;
        this.settings = settings;
        this.pages = pages;
    }

    @GetMapping("/settings/outbox")
    @Requires(Permission.SEE_OUTBOX)
    @Transactional(readOnly = true)
    View showOutbox(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
        List<OutboxMailRow> rows = mails.listBefore(before, PAGE_SIZE + 1);
        return pages.show(
                Sheet.of(Section.SETTINGS, OutboxPage.TITLE), OutboxPage.of(rows, PAGE_SIZE, settings.isSet()));
    }
}
