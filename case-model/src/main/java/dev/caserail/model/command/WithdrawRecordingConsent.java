package dev.caserail.model.command;

import dev.caserail.model.permission.Permission;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Record that the customer took back the consent to a recording; its reference goes out of the journal (C5). */
@WrapperStyle
@Value.Immutable
public sealed interface WithdrawRecordingConsent extends CaseCommand permits ImmutableWithdrawRecordingConsent {
    /** {@return the number of the entry that logged the call} */
    long call();

    /**
     * Makes the command.
     *
     * @param call the number of the entry that logged the call
     * @return the command
     */
    static WithdrawRecordingConsent of(long call) {
        return ImmutableWithdrawRecordingConsent.of(call);
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.MANAGE_CONSENT;
    }
}
