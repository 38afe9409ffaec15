package dev.caserail.quicktext.internal.plan;

import dev.caserail.quicktext.internal.filter.FilterContext;
import dev.caserail.quicktext.internal.value.Bounds;
import dev.caserail.quicktext.internal.value.RenderFault;
import dev.caserail.quicktext.internal.value.Texts;
import dev.caserail.quicktext.schema.Placeholder;
import dev.caserail.quicktext.syntax.TemplateFault;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One walk through a plan with one host object. Made, used once and dropped. */
public final class Run {
    /** Characters that came from a placeholder. */
    public record Piece(int start, int end, String name) {}

    /**
     * The tag of a branch.
     *
     * @param text the tag as written
     * @param source its file
     * @param offset its place in it
     */
    public record Tag(String text, SourceText source, int offset) {
        /** {@return its line and column} */
        public FileLocation place() {
            return source.at(offset);
        }
    }

    /** Characters that a branch wrote. */
    public record Branch(int start, int end, Tag tag) {}

    private final boolean showHoles;
    private final boolean guarded;
    private final Bounds bounds;
    /** What filters know of this run. */
    final FilterContext context;

    final StringBuilder out;
    final @Nullable List<Piece> pieces;
    final @Nullable List<Branch> branches;
    private final Map<String, Object> answers;
    private @Nullable List<String> holes;
    private @Nullable Set<Placeholder<?>> asked;
    private boolean marked;
    private @Nullable Diagnostics faults;
    /** What the innermost {@code case} compares. */
    @Nullable
    Object subject;

    /**
     * Prepares a run.
     *
     * @param context what filters know of it
     * @param capacity how many characters are likely to come out
     * @param spans whether it is kept which characters came from which placeholder
     * @param showHoles whether what is missing is shown in its place, and is no fault
     * @param answers what an agent filled in, by path
     */
    public Run(FilterContext context, int capacity, boolean spans, boolean showHoles, Map<String, Object> answers) {
        this.context = context;
        this.bounds = context.bounds();
        this.showHoles = showHoles;
        this.answers = answers;
        this.guarded = context.guarded();
        this.out = new StringBuilder(capacity);
        this.pieces = spans ? new ArrayList<>() : null;
        this.branches = spans ? new ArrayList<>() : null;
    }

    /**
     * Carries a plan out.
     *
     * @param plan what to do
     * @param host where values come from; null for none
     * @return this run
     */
    public Run go(Plan plan, @Nullable Object host) {
        try {
            Step.all(plan.steps, new Frame(this, host, plan.slots, 0));
            if (marked) {
                dropMarked(plan);
            }
        } catch (Stop stop) {
            return this;
        } catch (RenderFault fault) {
            report(plan.source, 0, fault);
        }
        return this;
    }

    /** {@return all that went wrong} */
    public Diagnostics faults() {
        if (faults == null) {
            faults = new Diagnostics();
        }
        return faults;
    }

    /** {@return whether nothing went wrong} */
    public boolean clean() {
        return faults == null || !faults.hasErrors();
    }

    /** {@return the text as far as it was written} */
    public String text() {
        return out.toString();
    }

    /** {@return which characters came from placeholders; empty if that was not asked for} */
    public List<Piece> pieces() {
        return pieces == null ? List.of() : pieces;
    }

    /** {@return which branches wrote something; empty if that was not asked for} */
    public List<Branch> branches() {
        return branches == null ? List.of() : branches;
    }

    /** A branch has written what stands behind a place. */
    void taken(int start, Tag tag) {
        if (branches != null && out.length() > start) {
            branches.add(new Branch(start, out.length(), tag));
        }
    }

    /** What was written behind a place is no part of the text: it became a value. */
    String cut(int start, int piecesBefore, int branchesBefore) {
        String captured = out.substring(start);
        out.setLength(start);
        if (pieces != null && branches != null) {
            pieces.subList(piecesBefore, pieces.size()).clear();
            branches.subList(branchesBefore, branches.size()).clear();
        }
        return captured;
    }

    /** {@return the placeholders without a value} */
    public List<String> holes() {
        return holes == null ? List.of() : holes;
    }

    /** Ends a run whose fault is reported. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    /** Takes what a step threw: a limit ends the run, anything else is reported and the run goes on. */
    void caught(SourceText source, int offset, RenderFault fault) {
        report(source, offset, fault);
        if (fault.fault().equals(TemplateFault.STEP_LIMIT) || fault.fault().equals(TemplateFault.LENGTH_LIMIT)) {
            throw new Stop();
        }
    }

    private void report(SourceText source, int offset, RenderFault fault) {
        faults().add(Diagnostic.error(fault.fault(), source.at(offset), fault.message(), fault.help()));
    }

    private void dropMarked(Plan plan) {
        Sentences.dropMarked(out, this::shift);
        if (out.toString().isBlank()) {
            faults().error(
                            TemplateFault.MISSING_VALUE,
                            plan.source.at(0),
                            "every sentence is left out, for its values are missing",
                            "fill them in before the reply goes out");
        }
    }

    /** Places after characters were taken out. */
    private void shift(int start, int end) {
        if (pieces == null || branches == null) {
            return;
        }
        int cut = end - start;
        pieces.removeIf(piece -> piece.start() < end && piece.end() > start);
        pieces.replaceAll(piece ->
                piece.start() >= end ? new Piece(piece.start() - cut, piece.end() - cut, piece.name()) : piece);
        branches.replaceAll(branch ->
                new Branch(shifted(branch.start(), start, end), shifted(branch.end(), start, end), branch.tag()));
        branches.removeIf(branch -> branch.start() == branch.end());
    }

    private static int shifted(int place, int start, int end) {
        return place >= end ? place - (end - start) : Math.min(place, start);
    }

    /** The sentence that is being written is to be left out. */
    void markSentence() {
        marked = true;
        out.append(Sentences.MARK);
    }

    /** What the agent answered; asks if there is no answer, or one of another kind. */
    @Nullable
    Object answer(SourceText source, int offset, Placeholder<?> placeholder) {
        Object answer = answers.get(placeholder.path());
        if (answer != null && placeholder.kind().holds(answer)) {
            return answer;
        }
        if (asked == null) {
            asked = new LinkedHashSet<>();
        }
        if (asked.add(placeholder) && !showHoles) {
            faults().error(
                            TemplateFault.UNANSWERED,
                            source.at(offset),
                            "`" + placeholder.path() + "` has no value, and nobody answered with a "
                                    + placeholder.kind().word(),
                            "ask the agent for it, and give the answer with the context");
        }
        return null;
    }

    /** {@return what an agent must still be asked, in the order of the text} */
    public List<Placeholder<?>> asked() {
        return asked == null ? List.of() : List.copyOf(asked);
    }

    /** Something that must not be missing is. */
    void missing(SourceText source, int offset, String name) {
        if (asked != null
                && asked.stream().anyMatch(placeholder -> placeholder.path().equals(name))
                && !showHoles) {
            return;
        }
        if (showHoles) {
            hole(name);
            return;
        }
        faults().error(
                        TemplateFault.MISSING_VALUE,
                        source.at(offset),
                        "`" + name + "` has no value, and the template does not say what to write without it",
                        "fill it in before the reply goes out, or write {{ " + name + " | default: \"…\" }}");
    }

    void hole(String name) {
        bounds.text((long) out.length() + name.length());
        if (holes == null) {
            holes = new ArrayList<>();
        }
        holes.add(name);
        out.append('[').append(name).append("?]");
    }

    boolean showHoles() {
        return showHoles;
    }

    Texts texts() {
        return context.texts();
    }

    Bounds bounds() {
        return bounds;
    }

    boolean guarded() {
        return guarded;
    }
}
