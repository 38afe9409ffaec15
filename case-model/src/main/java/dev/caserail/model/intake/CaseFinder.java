package dev.caserail.model.intake;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.intake.directory.ArrivedContact;
import dev.caserail.model.intake.directory.CaseDirectory;
import dev.caserail.model.intake.directory.KnownCase;
import dev.caserail.model.intake.evidence.AnsweredEvidence;
import dev.caserail.model.intake.evidence.CaseNumberEvidence;
import dev.caserail.model.intake.evidence.ConversationEvidence;
import dev.caserail.model.intake.evidence.Evidence;
import dev.caserail.model.intake.evidence.FoundCase;
import dev.caserail.model.intake.evidence.ReplyEvidence;
import dev.caserail.model.intake.evidence.ReplyHeader;
import dev.caserail.model.intake.evidence.StatedEvidence;
import dev.caserail.model.intake.evidence.TokenEvidence;
import dev.caserail.model.mail.CaseTokens;
import dev.caserail.model.mail.FoundToken;
import dev.caserail.model.mail.MailHeaders;
import dev.caserail.model.mail.MessageId;
import dev.caserail.model.mail.SubjectLine;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for the case of a contact, in the order of C6. */
final class CaseFinder {
    /** How many references are looked up, and how many numbers of a subject: a sender decides how many there are. */
    private static final int MOST_REFERENCES = CaseDirectory.MOST_REFERENCES;

    private static final int MOST_NUMBERS = 20;
    private static final int MOST_REDIRECTS = 100;
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._/-]{0,98}[\\p{L}\\p{N}])?");
    private static final PathLocation SUBJECT = PathLocation.of("subject");

    private final CaseDirectory directory;
    private final CaseTokens tokens;

    /** A case as the directory has it, and why it is the contact's. */
    record Hit(KnownCase known, FoundCase found) {}

    CaseFinder(CaseDirectory directory, CaseTokens tokens) {
        this.directory = directory;
        this.tokens = tokens;
    }

    Optional<Hit> find(ArrivedContact arrived) {
        Optional<Hit> byMail = arrived.mail()
                .flatMap(mail -> byToken(arrived, mail)
                        .or(() -> byReply(arrived, mail))
                        .or(() -> byNumber(arrived))
                        .or(() -> byAnswer(arrived, mail)));
        return byMail.or(() -> byStatedCase(arrived)).or(() -> byConversation(arrived));
    }

    private Optional<Hit> byToken(ArrivedContact arrived, MailHeaders mail) {
        for (FoundToken token : tokens.find(mail, arrived.contact().text())) {
            Optional<Hit> hit = directory
                    .find(token.token().caseId())
                    .flatMap(known -> hit(arrived, known, TokenEvidence.of(token.place())));
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    private Optional<Hit> byReply(ArrivedContact arrived, MailHeaders mail) {
        Set<MessageId> direct = Set.copyOf(mail.inReplyTo());
        for (MessageId ancestor :
                mail.ancestors().stream().limit(MOST_REFERENCES).toList()) {
            ReplyHeader header = direct.contains(ancestor) ? ReplyHeader.IN_REPLY_TO : ReplyHeader.REFERENCES;
            Optional<Hit> hit = only(arrived, directory.findByMessage(ancestor), ReplyEvidence.of(header, ancestor));
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    /** Where mails of several cases bear one id, the case in which the sender takes part, if it is one. */
    private Optional<Hit> only(ArrivedContact arrived, List<KnownCase> cases, Evidence evidence) {
        Map<CaseId, Hit> hits = new LinkedHashMap<>();
        for (KnownCase known : cases) {
            hit(arrived, known, evidence)
                    .ifPresent(hit -> hits.putIfAbsent(hit.known().id(), hit));
        }
        if (hits.size() > 1) {
            hits.values().removeIf(hit -> !hit.found().knownSender());
        }
        return hits.size() == 1 ? hits.values().stream().findFirst() : Optional.empty();
    }

    private Optional<Hit> byNumber(ArrivedContact arrived) {
        for (CaseId number : numbers(arrived.subject())) {
            Optional<Hit> hit = directory
                    .find(number)
                    .flatMap(known -> hit(arrived, known, CaseNumberEvidence.of(number)))
                    .filter(found -> found.found().knownSender());
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    /** An answer may be imported before what it answers; whoever writes both takes part in its case. */
    private Optional<Hit> byAnswer(ArrivedContact arrived, MailHeaders mail) {
        return mail.messageId()
                .flatMap(id -> only(arrived, directory.findAnswering(id), AnsweredEvidence.of(id)))
                .filter(hit -> hit.found().knownSender());
    }

    private static Set<CaseId> numbers(Optional<SubjectLine> subject) {
        Set<CaseId> numbers = new LinkedHashSet<>();
        Matcher word = NUMBER.matcher(subject.map(SubjectLine::value).orElse(""));
        while (numbers.size() < MOST_NUMBERS && word.find()) {
            if (word.group().chars().anyMatch(Character::isDigit)) {
                CaseId.parse(word.group(), SUBJECT).forEach(numbers::add);
            }
        }
        return numbers;
    }

    private Optional<Hit> byStatedCase(ArrivedContact arrived) {
        return arrived.statedCase()
                .flatMap(directory::find)
                .flatMap(known -> hit(arrived, known, StatedEvidence.of(known.id())))
                .filter(hit -> hit.found().knownSender());
    }

    private Optional<Hit> byConversation(ArrivedContact arrived) {
        return arrived.conversation()
                .flatMap(directory::findByConversation)
                .flatMap(known -> hit(
                        arrived,
                        known,
                        ConversationEvidence.of(arrived.contact().channel())));
    }

    /** Follows merged cases to the one that is not; none if that is missing or the directory goes round in a circle. */
    private Optional<Hit> hit(ArrivedContact arrived, KnownCase first, Evidence evidence) {
        List<CaseId> redirects = new ArrayList<>();
        boolean part = first.hasParticipant(arrived);
        KnownCase known = first;
        while (known.status() == StatusCategory.MERGED) {
            redirects.add(known.id());
            Optional<KnownCase> next = known.mergedInto().flatMap(directory::find);
            if (next.isEmpty() || redirects.contains(next.get().id()) || redirects.size() > MOST_REDIRECTS) {
                return Optional.empty();
            }
            known = next.get();
            part |= known.hasParticipant(arrived);
        }
        return Optional.of(new Hit(known, FoundCase.of(known.id(), evidence, redirects, part)));
    }
}
