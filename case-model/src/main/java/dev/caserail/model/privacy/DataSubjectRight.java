package dev.caserail.model.privacy;

import dev.caserail.model.identity.ActionCode;

/** Which right a person makes use of (C10). The names are stored. */
public enum DataSubjectRight {
    /** To get a copy of the data (GDPR, Art. 15). */
    ACCESS("export-personal-data"),
    /** To have wrong data put right (Art. 16). */
    RECTIFICATION("rectify-personal-data"),
    /** To have data erased (Art. 17). */
    ERASURE("erase-personal-data"),
    /** To have data kept but not used (Art. 18). */
    RESTRICTION("restrict-processing"),
    /** To get the data in a form that machines read, or have it sent elsewhere (Art. 20). */
    PORTABILITY("export-personal-data"),
    /** To have data no longer used for a purpose, such as advertising (Art. 21). */
    OBJECTION("object-to-processing");

    private final String action;

    DataSubjectRight(String action) {
        this.action = action;
    }

    /** {@return the action that grants it, for the desk's identity requirements (C9)} */
    public ActionCode action() {
        return ActionCode.of(action);
    }
}
