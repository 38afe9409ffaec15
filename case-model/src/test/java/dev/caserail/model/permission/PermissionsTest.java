package dev.caserail.model.permission;

import static dev.caserail.model.SampleCase.AGENT;
import static dev.caserail.model.SampleCase.DESK;
import static dev.caserail.model.SampleCase.at;
import static dev.caserail.model.SampleCase.journal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.CaseDesk;
import dev.caserail.model.Permissions;
import dev.caserail.model.SampleCase;
import dev.caserail.model.SupportCase;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.actor.AgentActor;
import dev.caserail.model.actor.CustomerActor;
import dev.caserail.model.command.AddNote;
import dev.caserail.model.command.ChangeStatus;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.ReceiveMessage;
import dev.caserail.model.command.TransferCase;
import dev.caserail.model.command.WithdrawRecordingConsent;
import dev.caserail.model.feed.CaseFeed;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.refusal.PermissionMissing;
import dev.caserail.model.status.StatusCode;
import dev.caserail.model.view.CaseViews;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.source.SourceText;
import dev.caserail.taxonomy.tracking.AccountId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Roles decide who may do what, and a refusal names what is missing (C11, F37). */
class PermissionsTest {
    private static final AgentId LEAD = AgentId.of("agent-1");
    private static final RoleBasedAccess ACCESS = RoleBasedAccess.of(ReferenceRoles.load(), PermissionsTest::roles);
    private static final CaseDesk RESTRICTED = DESK.withAccess(ACCESS);

    private static Set<RoleCode> roles(Actor actor) {
        if (actor instanceof CustomerActor) {
            return Set.of(RoleCode.of("CUSTOMER"));
        }
        if (actor instanceof AgentActor agent) {
            return agent.agent().equals(LEAD)
                    ? Set.of(RoleCode.of("AGENT"), RoleCode.of("TEAM_LEAD"), RoleCode.of("NO_SUCH_ROLE"))
                    : Set.of(RoleCode.of("AGENT"));
        }
        return Set.of();
    }

    @Test
    void a_customer_may_not_transfer_a_case() {
        CommandContext customer = CommandContext.of(Actor.customer(SampleCase.ACCOUNT_ID), SampleCase.OPENED, 1);
        var refused = RESTRICTED.handle(journal(), TransferCase.of(SkillCode.of("MANAGER"), "please"), customer);

        assertEquals(PermissionMissing.of(Permission.TRANSFER), refused.getLeft());
        assertEquals(
                "actor: error: the permission to transfer is missing (ask somebody who has a role with it) "
                        + "[case.permission-missing]",
                SampleCase.lines(refused));
        assertTrue(RESTRICTED
                .handle(journal(), ReceiveMessage.of(SampleCase.contact()), customer)
                .isRight());
        assertEquals(
                PermissionMissing.of(Permission.WRITE_NOTES),
                RESTRICTED.handle(journal(), AddNote.of("thanks"), customer).getLeft(),
                "notes are internal");
    }

    @Test
    void a_stranger_on_somebody_elses_case_may_write_to_it_and_no_more() {
        CommandContext stranger = CommandContext.of(Actor.customer(AccountId.of("A-1")), SampleCase.OPENED, 1);

        assertTrue(DESK.handle(journal(), ReceiveMessage.of(SampleCase.contact()), stranger)
                .isRight());
        assertEquals(
                PermissionMissing.of(Permission.MANAGE_CONSENT),
                DESK.handle(journal(), WithdrawRecordingConsent.of(1), stranger).getLeft());
    }

    @Test
    void a_stranger_neither_merges_nor_links_nor_sees_the_case() {
        CommandContext stranger = CommandContext.of(Actor.customer(AccountId.of("A-1")), SampleCase.OPENED, 1);
        SupportCase other = DESK.open(CaseId.of("C-2"), SampleCase.contact(), SampleCase.INTAKE)
                .state();

        assertEquals(
                PermissionMissing.of(Permission.MERGE),
                DESK.merge(SampleCase.state(), other, stranger).getLeft());
        assertEquals(Set.of(Permission.ADD_TO_FEED), DESK.permissions(other, stranger.actor()));
        assertEquals(
                List.of(),
                CaseViews.of(DESK, ReferenceTaxonomy.load(), 5)
                        .view(other, CaseFeed.of(journal()), stranger.actor(), SampleCase.OPENED, Locale.ENGLISH)
                        .feed()
                        .entries());
    }

    @Test
    void an_agent_may_transfer_but_not_merge() {
        assertTrue(RESTRICTED
                .handle(journal(), TransferCase.of(SkillCode.of("MANAGER"), "hard"), at(1, 1))
                .isRight());
        assertEquals(
                PermissionMissing.of(Permission.MERGE),
                RESTRICTED
                        .merge(SampleCase.state(), SampleCase.state(), at(1, 1))
                        .getLeft());
        assertTrue(ACCESS.permissions(Actor.agent(LEAD)).contains(Permission.MERGE));
    }

    @Test
    @DisplayName("F18: only administrators change rules, everybody may read them")
    void only_administrators_change_rules_and_everybody_may_read_them() {
        Actor admin = Actor.agent(AgentId.of("agent-99"));
        Map<Actor, Set<RoleCode>> held =
                Map.of(admin, Set.of(RoleCode.of("ADMINISTRATOR")), SampleCase.AGENT, Set.of(RoleCode.of("AGENT")));
        Permissions permissions =
                Permissions.of(RoleBasedAccess.of(ReferenceRoles.load(), actor -> held.getOrDefault(actor, Set.of())));

        assertEquals(admin, permissions.require(admin, Permission.CHANGE_RULES).get());
        assertEquals(
                SampleCase.AGENT,
                permissions.require(SampleCase.AGENT, Permission.READ_RULES).get());
        assertEquals(
                "actor: error: the permission to change rules is missing (ask somebody who has a role with it) "
                        + "[case.permission-missing]",
                permissions
                        .require(SampleCase.AGENT, Permission.CHANGE_RULES)
                        .getLeft()
                        .diagnostics()
                        .get(0)
                        .line());
        assertEquals(
                PermissionMissing.of(Permission.READ_RULES),
                permissions
                        .require(Actor.customer(SampleCase.ACCOUNT_ID), Permission.READ_RULES)
                        .getLeft());
    }

    @Test
    void whom_nobody_knows_may_do_nothing() {
        CommandContext stranger = CommandContext.of(Actor.automation("stranger"), SampleCase.OPENED, 1);

        assertEquals(
                PermissionMissing.of(Permission.WRITE_NOTES),
                RESTRICTED
                        .handle(journal(), AddNote.of("hi", List.of()), stranger)
                        .getLeft());
        assertEquals(
                PermissionMissing.of(Permission.MARK_SPAM),
                RESTRICTED
                        .handle(journal(), ChangeStatus.of(StatusCode.of("SPAM"), Optional.empty()), stranger)
                        .getLeft());
    }

    @Test
    void everybody_reads_rules_and_only_administrators_and_the_owner_change_them() {
        for (Role role : ReferenceRoles.load()) {
            boolean changes = role.permissions().contains(Permission.CHANGE_RULES);
            boolean reads = role.permissions().contains(Permission.READ_RULES);
            assertEquals(
                    Set.of("ADMINISTRATOR", "OWNER").contains(role.code().value()), changes, "F18: " + role.code());
            assertEquals(!role.code().value().equals("CUSTOMER"), reads, "F18: " + role.code());
        }
        assertEquals(EnumSet.allOf(Permission.class), AccessPolicy.open().permissions(AGENT));
    }

    @Test
    void every_fault_of_a_file_of_roles_is_found_at_once() {
        assertEquals(
                """
                r.csv:2:7: error: unknown permission `TRANSFERR`, expected one of %s (did you mean `TRANSFER`?) [role.unknown-permission]
                r.csv:3:1: error: role `AGENT` stands at r.csv:2:1 already (put its permissions into one row) [role.duplicate]
                r.csv:4:1: error: role code `a b`, expected upper-case letters and digits in words joined by underscores [identifier.malformed]""".formatted(String.join(
                        ", ",
                        EnumSet.allOf(Permission.class).stream().map(Enum::name).toList())),
                RolesCsv.load(SourceText.of("r.csv", "role,permissions\nAGENT,TRANSFERR|TRACK\nAGENT,all\na b,\n"))
                        .getError()
                        .map(Diagnostic::line)
                        .mkString("\n"));
        assertTrue(RolesCsv.load(SourceText.of("r.csv", "role\nX\n")).isInvalid());
        assertTrue(RolesCsv.load(SourceText.of("r.csv", "")).isInvalid());
    }
}
