package dev.caserail.routing.dmn;

import dev.caserail.routing.cell.DomainCheck;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.model.DmnVersion;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.internal.feel.ExpressionParser;
import dev.caserail.routing.internal.feel.OutOfReach;
import dev.caserail.routing.internal.xml.XmlReader;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * Reads and writes DMN files (T5).
 *
 * <p>Read are DMN 1.1 to 1.5: decision tables, simple literal expressions, and the chains they form. Every fault of a file
 * is told at once, each with file, line and column; cells are placed to the character, behind entities too. What is sound
 * but out of reach (functions, contexts, loops) is a warning, and the decisions that need it are left out. Nothing outside
 * the file is ever read: a document type is a fault, and size, depth and length of text are bounded.
 *
 * <p>Besides the codes here, cells have those of {@link dev.caserail.routing.cell.ConditionParser}.
 */
public final class DmnFile {
    /** Text that is no well-formed XML. */
    public static final DiagnosticCode BROKEN_XML = XmlReader.BROKEN_XML;

    /** A document type, which could name entities and outside files. */
    public static final DiagnosticCode DOCUMENT_TYPE = XmlReader.DOCUMENT_TYPE;

    /** A file that says it has another encoding than UTF-8 or UTF-16. */
    public static final DiagnosticCode ENCODING = XmlReader.ENCODING;

    /** Too many elements, rules or characters, or too many elements inside each other. */
    public static final DiagnosticCode TOO_LARGE = XmlReader.TOO_LARGE;

    /** A file that is no DMN, or DMN of another version. */
    public static final DiagnosticCode UNKNOWN_NAMESPACE = DiagnosticCode.of("dmn.unknown-namespace");

    /** An element that DMN does not have at its place. */
    public static final DiagnosticCode UNKNOWN_ELEMENT = DiagnosticCode.of("dmn.unknown-element");

    /** An element or attribute that DMN requires. */
    public static final DiagnosticCode MISSING = DiagnosticCode.of("dmn.missing");

    /** Two elements with one id, or two names that cannot be told apart. */
    public static final DiagnosticCode DUPLICATE = DiagnosticCode.of("dmn.duplicate");

    /** A reference to an element that is not in the file. */
    public static final DiagnosticCode UNKNOWN_REFERENCE = DiagnosticCode.of("dmn.unknown-reference");

    /** A type that is neither DMN's nor defined in the file. */
    public static final DiagnosticCode UNKNOWN_TYPE = DiagnosticCode.of("dmn.unknown-type");

    /** Values of different types where they meet. */
    public static final DiagnosticCode WRONG_TYPE = ExpressionParser.WRONG_TYPE;

    /** A name in an expression that stands for nothing. */
    public static final DiagnosticCode UNKNOWN_NAME = ExpressionParser.UNKNOWN_NAME;

    /** An expression whose form is broken. */
    public static final DiagnosticCode BAD_EXPRESSION = ExpressionParser.BAD_EXPRESSION;

    /** Decisions or types that need each other in a circle. */
    public static final DiagnosticCode CYCLE = DiagnosticCode.of("dmn.cycle");

    /** A hit policy or aggregation that DMN does not have, or one that does not fit the outputs. */
    public static final DiagnosticCode HIT_POLICY = DiagnosticCode.of("dmn.hit-policy");

    /** A rule with more or fewer cells than the table has columns. */
    public static final DiagnosticCode ENTRY_COUNT = DiagnosticCode.of("dmn.entry-count");

    /** An output cell without a value. */
    public static final DiagnosticCode EMPTY_OUTPUT = DiagnosticCode.of("dmn.empty-output");

    /** A table without rules or columns. */
    public static final DiagnosticCode NO_RULES = DiagnosticCode.of("dmn.no-rules");

    /** A decision that is not in the file. */
    public static final DiagnosticCode UNKNOWN_DECISION = DiagnosticCode.of("dmn.unknown-decision");

    /** An input or output that a host does not have. */
    public static final DiagnosticCode UNKNOWN_COLUMN = DiagnosticCode.of("dmn.unknown-column");

    /** Warning: sound DMN that is out of reach. */
    public static final DiagnosticCode UNSUPPORTED = OutOfReach.CODE;

    /** Warning: a date and time without a zone, which is taken as UTC. */
    public static final DiagnosticCode NO_ZONE = DiagnosticCode.of("dmn.no-zone");

    /** Warning: a decision left out because it needs one that is out of reach. */
    public static final DiagnosticCode LEFT_OUT = DiagnosticCode.of("dmn.left-out");

    private DmnFile() {}

    /**
     * Reads a file.
     *
     * @param source the file
     * @return the model beside its warnings, or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, Checked<DmnModel>> load(SourceText source) {
        return load(source, DomainCheck.REFUSE);
    }

    /**
     * Reads a file as {@link #load} does, but for verifying or reporting its tables: a value that its column's domain does not
     * have is no fault. It stays in the table, where it meets no fact, so that the rest can be analysed; the verifier tells it
     * at its cell (T10).
     *
     * @param source the file
     * @return the model beside its warnings, or every other fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, Checked<DmnModel>> loadToVerify(SourceText source) {
        return load(source, DomainCheck.KEEP);
    }

    private static Validation<Seq<Diagnostic>, Checked<DmnModel>> load(SourceText source, DomainCheck check) {
        Diagnostics faults = new Diagnostics();
        return XmlReader.read(source, faults)
                .flatMap(root -> ModelReader.read(root, check, faults))
                .map(model -> faults.outcome(() -> model))
                .orElseGet(() -> Validation.invalid(faults.all()));
    }

    /**
     * Reads one table of a file over the host's own type: what its inputs ask for must be facts of the schema, by name, and
     * its outputs the schema's. The schema's types and domains count; those of the file must fit them. Values and defaults
     * of outputs that the file declares replace the schema's own. Nothing else in the file need be within reach.
     *
     * @param <F> the host's type that facts are read from
     * @param <O> the outcome's type
     * @param source the file
     * @param decision the table's name, variable or id
     * @param schema the facts that conditions may ask for
     * @param outputs the outputs each rule gives
     * @return the table beside its warnings, or every fault by line and column
     */
    public static <F, O> Validation<Seq<Diagnostic>, Checked<DecisionTable<F, O>>> loadTable(
            SourceText source, String decision, FactSchema<F> schema, OutputSchema<O> outputs) {
        Diagnostics faults = new Diagnostics();
        return XmlReader.read(source, faults)
                .map(root -> HostTableReader.read(root, decision, schema, outputs, faults))
                .orElseGet(() -> Validation.invalid(faults.all()));
    }

    /**
     * Writes a model as DMN 1.5 with a diagram. The same model gives the same text, and reading that gives an equal model.
     *
     * @param model the model
     * @return the file's text; to be stored as UTF-8
     */
    public static String text(DmnModel model) {
        return text(model, DmnVersion.V1_5);
    }

    /**
     * Writes a model as another version; modelers built on bpmn.io want {@link DmnVersion#V1_3}.
     *
     * @param model the model
     * @param version the version, at least 1.3
     * @return the file's text; to be stored as UTF-8
     * @throws IllegalArgumentException if the version is below 1.3
     */
    public static String text(DmnModel model, DmnVersion version) {
        if (!version.writable()) {
            throw new IllegalArgumentException("DMN " + version.label() + " is read, not written; ask for 1.3 to 1.5");
        }
        return DmnWriter.write(model, version);
    }
}
