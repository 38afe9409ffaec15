package dev.caserail.model.attachment;

import dev.caserail.model.internal.reference.ReferenceFile;
import dev.caserail.taxonomy.source.SourceText;

/** Which files a careful desk takes: pictures, documents and plain text, nothing that runs (F11, F13). */
public final class ReferenceAttachmentLimits {
    /** The file's name: a desk directory that has a file of this name replaces the reference. */
    public static final String FILE = "attachment-limits.csv";

    private ReferenceAttachmentLimits() {}

    /** {@return the file as it ships, to be copied and edited} */
    public static SourceText source() {
        return ReferenceFile.read(FILE);
    }

    /** {@return the limits; read anew at each call, so keep them} */
    public static AttachmentLimits load() {
        return ReferenceFile.loaded(FILE, AttachmentLimitsCsv.load(source()));
    }
}
