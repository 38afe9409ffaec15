package dev.caserail.model.servicelevel.step;

/**
 * What a step asks for (S12, S9). It is an intent and no deed: the host tells people, gives the commands, and answers for
 * it.
 */
public sealed interface EscalationIntent
        permits NotifyRole, OpenSeverityGroup, RaisePriority, ReleaseFromAgent, TransferToSkill {}
