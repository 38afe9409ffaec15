package dev.caserail.model.intake;

import dev.caserail.model.contact.Channel;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.intake.directory.ArrivedContact;
import dev.caserail.model.intake.directory.CaseDirectory;
import dev.caserail.model.intake.directory.ImportRecord;
import dev.caserail.model.intake.directory.KnownCase;
import dev.caserail.model.intake.evidence.ConversationEvidence;
import dev.caserail.model.mail.AutomationSign;
import dev.caserail.model.mail.CaseTokens;
import dev.caserail.model.status.LifecyclePolicy;
import dev.caserail.model.status.StatusCategory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Decides where a contact goes that comes in: to a case that is there, to one that is reopened, to a follow-up of a closed
 * one, to a new one, or nowhere (C6, F31, F33).
 *
 * <p>The case of a mail is looked for in this order: its secret token; In-Reply-To, then References from the newest on; a
 * plain case number in the subject, if the sender takes part in the case; a mail that came before and answers this one, if
 * the sender takes part in its case. Other channels have a case that the customer chose
 * in the portal, or a conversation. Merged cases redirect. If nothing names a case, a new one is opened, with hints of
 * duplicates. A call goes to a new case with the caller's open ones as hints, unless an agent named one.
 *
 * <p>Time is that of the contact ({@code receivedAt}). Immutable, for all threads if the directory is.
 *
 * <pre>{@code
 * Intake intake = Intake.of(directory, desk.lifecycle(), IntakePolicy.defaults(), tokens);
 * TakenContact taken = intake.take(ArrivedContact.mail(contact, headers), nextCaseId);
 * taken.decision().reason(); // append to case C-1: the reply address has its token
 * }</pre>
 */
public final class Intake {
    /** Channels on which a conversation never ends by itself: a person, not a matter, is what its contacts have in common. */
    private static final Set<Channel> OF_A_PERSON =
            Set.of(Channel.SMS, Channel.WHATSAPP, Channel.DIRECT_MESSAGE, Channel.PHONE);

    private final CaseDirectory directory;
    private final LifecyclePolicy lifecycle;
    private final IntakePolicy policy;
    private final CaseFinder cases;
    private final DuplicateFinder duplicates;
    private final List<Keyword> keywords;

    private record Keyword(String word, Pattern pattern) {}

    private Intake(CaseDirectory directory, LifecyclePolicy lifecycle, IntakePolicy policy, CaseTokens tokens) {
        this.directory = directory;
        this.lifecycle = lifecycle;
        this.policy = policy;
        this.cases = new CaseFinder(directory, tokens);
        this.duplicates = new DuplicateFinder(directory, policy);
        this.keywords = policy.keywords().stream()
                .map(word -> new Keyword(
                        word,
                        Pattern.compile(
                                "(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(word.strip()) + "(?![\\p{L}\\p{N}])")))
                .toList();
    }

    /**
     * Makes an intake.
     *
     * @param directory answers which cases there are
     * @param lifecycle when and how often cases are reopened: that of the desk
     * @param policy what else the desk decided
     * @param tokens recognises the desk's tokens
     * @return the intake
     */
    public static Intake of(
            CaseDirectory directory, LifecyclePolicy lifecycle, IntakePolicy policy, CaseTokens tokens) {
        return new Intake(directory, lifecycle, policy, tokens);
    }

    /**
     * Decides on a contact, and records it as imported: of several imports of the same one exactly one gets a decision to
     * carry out, the others get {@link AlreadyImported}. The host carries out the decision in the same transaction.
     *
     * @param arrived the contact
     * @param newCase gives an id if a case has to be opened; one that was not needed after all is lost
     * @return the decision, and the case that gets the contact
     */
    public TakenContact take(ArrivedContact arrived, Supplier<CaseId> newCase) {
        IntakeDecision decision = decide(arrived);
        if (decision instanceof AlreadyImported) {
            return TakenContact.of(decision, decision.existingCase());
        }
        Optional<CaseId> caseId = decision.opensCase() ? Optional.of(newCase.get()) : decision.existingCase();
        return directory
                .record(arrived, ImportRecord.of(caseId))
                .map(before -> TakenContact.of(AlreadyImported.of(before), before.caseId()))
                .orElseGet(() -> TakenContact.of(decision, caseId));
    }

    /**
     * Decides on a contact, and changes nothing.
     *
     * @param arrived the contact
     * @return the decision and its reason
     */
    public IntakeDecision decide(ArrivedContact arrived) {
        Optional<ImportRecord> before = directory.findImport(arrived.key());
        if (before.isPresent()) {
            return AlreadyImported.of(before.get());
        }
        List<AutomationSign> signs = arrived.mail().map(AutomationSign::of).orElse(List.of());
        Optional<CaseFinder.Hit> hit = cases.find(arrived).filter(found -> isSameMatter(found, arrived));
        if (hit.isPresent() && signs.isEmpty()) {
            return onto(hit.get(), arrived.contact().receivedAt());
        }
        if (hit.isPresent() || signs.stream().anyMatch(AutomationSign::isReaction)) {
            return StoredOnly.builder()
                    .why(StoredReason.AUTOMATED)
                    .found(hit.map(CaseFinder.Hit::found))
                    .addAllSigns(signs)
                    .build();
        }
        Optional<String> keyword = keyword(arrived);
        if (arrived.contact().channel() == Channel.SOCIAL_POST && !keywords.isEmpty() && keyword.isEmpty()) {
            return NotForSupport.of(keywords.size());
        }
        return NewCase.builder()
                .acknowledged(signs.isEmpty())
                .addAllDuplicates(duplicates.find(arrived))
                .keyword(keyword)
                .build();
    }

    private IntakeDecision onto(CaseFinder.Hit hit, Instant now) {
        KnownCase known = hit.known();
        if (known.status().over() && known.status() != StatusCategory.SPAM && now.isBefore(known.since())) {
            return AppendTo.of(hit.found()); // it was written before, and says nothing against that
        }
        return switch (known.status()) {
            case NEW, OPEN, WAITING_CUSTOMER, ON_HOLD, MERGED -> AppendTo.of(hit.found());
            case SPAM -> storedOnly(hit, StoredReason.SPAM);
            case CLOSED -> FollowUpOf.of(hit.found(), known.status(), known.since());
            case RESOLVED -> {
                if (!lifecycle.withinReopenWindow(known.since(), now)) {
                    yield FollowUpOf.of(hit.found(), known.status(), known.since());
                }
                yield lifecycle.reopenedTooOften(known.reopenedAt(), now)
                        ? storedOnly(hit, StoredReason.REOPENED_TOO_OFTEN)
                        : Reopen.of(hit.found(), known.since());
            }
        };
    }

    private static StoredOnly storedOnly(CaseFinder.Hit hit, StoredReason why) {
        return StoredOnly.builder().why(why).found(hit.found()).build();
    }

    /** A number or handle stands for a person, who may be writing about something else long after a case is over. */
    private boolean isSameMatter(CaseFinder.Hit hit, ArrivedContact arrived) {
        if (!(hit.found().evidence() instanceof ConversationEvidence)
                || !OF_A_PERSON.contains(arrived.contact().channel())) {
            return true;
        }
        if (arrived.contact().channel() == Channel.PHONE) {
            return false; // a person hears what the call is about
        }
        StatusCategory status = hit.known().status();
        return !status.over()
                || status == StatusCategory.SPAM
                || !isOver(
                        hit.known().since(),
                        policy.conversationWindow(),
                        arrived.contact().receivedAt());
    }

    private static boolean isOver(Instant since, Duration window, Instant now) {
        return now.isAfter(since.plus(window));
    }

    private Optional<String> keyword(ArrivedContact arrived) {
        if (arrived.contact().channel() != Channel.SOCIAL_POST) {
            return Optional.empty();
        }
        return keywords.stream()
                .filter(keyword ->
                        keyword.pattern().matcher(arrived.contact().text()).find())
                .map(Keyword::word)
                .findFirst();
    }
}
