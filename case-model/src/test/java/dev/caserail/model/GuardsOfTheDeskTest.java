package dev.caserail.model;

import static dev.caserail.model.SampleCase.DESK;
import static dev.caserail.model.SampleCase.at;
import static dev.caserail.model.SampleCase.journal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.attachment.Attachment;
import dev.caserail.model.attachment.Checksum;
import dev.caserail.model.attachment.MediaType;
import dev.caserail.model.command.AttachFile;
import dev.caserail.model.command.RecordIdentityCheck;
import dev.caserail.model.command.SendMessage;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.OutgoingMessage;
import dev.caserail.model.contact.Visibility;
import dev.caserail.model.identifier.AttachmentId;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.model.identity.ActionCode;
import dev.caserail.model.identity.IdentityCheck;
import dev.caserail.model.identity.IdentityLevel;
import dev.caserail.model.identity.IdentityMethod;
import dev.caserail.model.link.EntryId;
import dev.caserail.model.refusal.UnknownEntry;
import dev.caserail.model.refusal.content.AttachmentRefused;
import dev.caserail.model.refusal.content.IdentityTooLow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Guards live in the domain, and there is no path around them: identity (C9, F20) and files (F11). */
class GuardsOfTheDeskTest {
    private static final SendMessage ORDERS = SendMessage.of(
            OutgoingMessage.builder()
                    .id(ContactId.of("out-1"))
                    .channel(Channel.EMAIL)
                    .text("Your order has two bottles of milk")
                    .build(),
            List.of(ActionCode.of("show-order-data"), ActionCode.of("answer-general-question")));

    @Test
    void order_data_go_to_the_verified_holder_of_the_account_only() {
        var refused = DESK.handle(journal(), ORDERS, at(1, 1));
        assertEquals(1, ((IdentityTooLow) refused.getLeft()).missing().size());
        assertTrue(SampleCase.lines(refused)
                .startsWith(
                        "identity: error: the customer's identity is unknown, `show-order-data` needs it verified"));

        IdentityCheck verified = IdentityCheck.builder()
                .account(SampleCase.ACCOUNT_ID)
                .level(IdentityLevel.VERIFIED)
                .method(IdentityMethod.ONE_TIME_CODE)
                .actor(SampleCase.AGENT)
                .at(SampleCase.OPENED)
                .expiresAt(SampleCase.OPENED.plusSeconds(600))
                .build();
        CaseJournal known = journal(RecordIdentityCheck.of(verified));
        assertTrue(DESK.handle(known, ORDERS, at(9, 2)).isRight());
        assertTrue(DESK.handle(known, ORDERS, at(10, 2)).getLeft() instanceof IdentityTooLow, "it has expired");
    }

    private static Attachment file(String name) {
        return Attachment.builder()
                .id(AttachmentId.of("att-1"))
                .name(name)
                .mediaType(MediaType.of("image/jpeg"))
                .size(7)
                .checksum(Checksum.of("ab".repeat(32)))
                .visibility(Visibility.INTERNAL)
                .build();
    }

    @Test
    void a_file_is_taken_within_the_limits_and_onto_a_message_that_is_there() {
        assertTrue(
                DESK.handle(journal(), AttachFile.of(file("photo.exe.jpg")), at(1, 1))
                                .getLeft()
                        instanceof AttachmentRefused);
        assertEquals(
                UnknownEntry.of(EntryId.of(CaseId.of("C-1"), 9), "a message"),
                DESK.handle(
                                journal(),
                                AttachFile.of(file("photo.jpg"), Optional.of(EntryId.of(CaseId.of("C-1"), 9))),
                                at(1, 1))
                        .getLeft());
        assertEquals(
                1,
                DESK.handle(
                                journal(),
                                AttachFile.of(file("photo.jpg"), Optional.of(EntryId.of(CaseId.of("C-1"), 1))),
                                at(1, 1))
                        .get()
                        .state()
                        .attachments()
                        .size());
    }
}
