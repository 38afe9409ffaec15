package dev.caserail.model.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import org.junit.jupiter.api.Test;

/** Which files a desk takes is data (F11, F13). */
class AttachmentLimitsCsvTest {
    @Test
    void a_file_is_read_setting_by_setting() {
        AttachmentLimits limits =
                AttachmentLimitsCsv.load(SourceText.of("limits.csv", """
                                # ours
                                setting,value
                                max-size,500000
                                max-number,0
                                max-total,2 GiB
                                allowed-type,Application/PDF
                                forbidden-type,text/html
                                allowed-extension,PDF
                                forbidden-extension,exe
                                """)).get();

        assertEquals(
                AttachmentLimits.builder()
                        .maxSize(500_000)
                        .maxNumber(0)
                        .maxTotal(2L * 1024 * 1024 * 1024)
                        .addAllowedTypes(MediaType.of("application/pdf"))
                        .addForbiddenTypes(MediaType.of("text/html"))
                        .addAllowedExtensions("pdf")
                        .addForbiddenExtensions("exe")
                        .build(),
                limits);
    }

    @Test
    void all_its_faults_are_told_by_place() {
        assertEquals("""
                limits.csv:1:1: error: the file has no setting `max-total` [attachment.missing-setting]
                limits.csv:2:10: error: `10 MB`, expected a size above 0 such as `500000` or `10 MiB` \
                [attachment.bad-value]
                limits.csv:3:12: error: `many`, expected a whole number of 0 or more [attachment.bad-value]
                limits.csv:4:1: error: setting `max-number` stands at limits.csv:3:1 already [attachment.duplicate]
                limits.csv:5:1: error: unknown setting `allowed-typ`, expected one of max-size, max-number, max-total, \
                allowed-type, forbidden-type, allowed-extension, forbidden-extension (did you mean `allowed-type`?) \
                [attachment.unknown-setting]
                limits.csv:6:14: error: media type `pdf`, expected type and subtype such as `application/pdf`, without \
                parameters [identifier.malformed]
                limits.csv:7:19: error: `.exe`, expected a file extension without its dot, such as `pdf` \
                [attachment.bad-value]
                limits.csv:9:1: error: `pdf` stands at limits.csv:8:1 already [attachment.duplicate]""", lines("""
                        setting,value
                        max-size,10 MB
                        max-number,many
                        max-number,1
                        allowed-typ,text/plain
                        allowed-type,pdf
                        allowed-extension,.exe
                        allowed-extension,pdf
                        forbidden-extension,PDF
                        """));
    }

    @Test
    void room_for_one_file_is_needed_and_sizes_cannot_overflow() {
        assertEquals(
                "limits.csv:4:1: error: `max-total` is less than `max-size`, expected room for one file of the largest size "
                        + "[attachment.bad-value]",
                lines("setting,value\nmax-size,2 KiB\nmax-number,1\nmax-total,2047\n"));
        assertEquals(
                "limits.csv:4:11: error: `999999999999999 GiB`, expected a size above 0 such as `500000` or `10 MiB` "
                        + "[attachment.bad-value]",
                lines("setting,value\nmax-size,2 KiB\nmax-number,1\nmax-total,999999999999999 GiB\n"));
    }

    @Test
    void a_file_without_the_columns_is_told_so() {
        assertEquals(
                "limits.csv:1:1: error: the header has no column `value` [csv.missing-column]",
                lines("setting\nmax-size\n"));
    }

    private static String lines(String text) {
        return AttachmentLimitsCsv.load(SourceText.of("limits.csv", text))
                .getError()
                .map(Diagnostic::line)
                .mkString("\n");
    }
}
