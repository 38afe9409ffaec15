package dev.caserail.quicktext.io;

import dev.caserail.quicktext.QuicktextCatalogue;
import dev.caserail.quicktext.reply.ReplyContext;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The quicktexts of a grocery-delivery desk, in German and English (F8, F25-F28). */
public final class ReferenceQuicktexts {
    private static final String FOLDER = "reference/";

    private ReferenceQuicktexts() {}

    /** {@return the files as they ship: to be copied and edited, or to lay a desk's own files over} */
    public static CatalogueSource source() {
        return ReferenceQuicktexts::read;
    }

    /** {@return the catalogue; read anew at each call, so keep it} */
    public static QuicktextCatalogue<ReplyContext> load() {
        Validation<Seq<Diagnostic>, Checked<QuicktextCatalogue<ReplyContext>>> loaded =
                CatalogueFiles.load(source(), ReferenceTaxonomy.load(), ReplyContext.schema());
        if (loaded.isInvalid()) {
            throw new IllegalStateException("the reference quicktexts are broken: "
                    + loaded.getError().map(Diagnostic::line).mkString("; "));
        }
        return loaded.get().value();
    }

    private static Validation<Seq<Diagnostic>, Optional<SourceText>> read(String path) {
        try (InputStream in = QuicktextCatalogue.class.getResourceAsStream(FOLDER + path)) {
            return in == null
                    ? Validation.valid(Optional.empty())
                    : SourceText.read(path, in).map(Optional::of);
        } catch (IOException e) {
            throw new UncheckedIOException("reference file `" + path + "` cannot be closed", e);
        }
    }
}
