/**
 * Mail. Other rooms put a {@link org.plumbline.mail.Mail} into the {@link org.plumbline.mail.Outbox} in the transaction
 * of the change it speaks of; a job sends it after the commit, through the mail server the installation names, and tries
 * again when that fails. Without a mail server the mails wait in the outbox, which has a page.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "authority", "access", "page"})
package org.plumbline.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
