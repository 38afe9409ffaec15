/** Support cases as journals of events, and the contacts that open them. */
@org.jspecify.annotations.NullMarked
module dev.caserail.model {
    exports dev.caserail.model;
    exports dev.caserail.model.actor;
    exports dev.caserail.model.attachment;
    exports dev.caserail.model.command;
    exports dev.caserail.model.contact;
    exports dev.caserail.model.customer;
    exports dev.caserail.model.event;
    exports dev.caserail.model.export;
    exports dev.caserail.model.feed;
    exports dev.caserail.model.identifier;
    exports dev.caserail.model.identity;
    exports dev.caserail.model.intake;
    exports dev.caserail.model.intake.directory;
    exports dev.caserail.model.intake.evidence;
    exports dev.caserail.model.mail;
    exports dev.caserail.model.json;
    exports dev.caserail.model.link;
    exports dev.caserail.model.permission;
    exports dev.caserail.model.order;
    exports dev.caserail.model.privacy;
    exports dev.caserail.model.refusal;
    exports dev.caserail.model.refusal.connection;
    exports dev.caserail.model.refusal.content;
    exports dev.caserail.model.refusal.lifecycle;
    exports dev.caserail.model.repository;
    exports dev.caserail.model.servicelevel;
    exports dev.caserail.model.servicelevel.agenda;
    exports dev.caserail.model.servicelevel.agreement;
    exports dev.caserail.model.servicelevel.clock;
    exports dev.caserail.model.servicelevel.desk;
    exports dev.caserail.model.servicelevel.escalation;
    exports dev.caserail.model.servicelevel.ical;
    exports dev.caserail.model.servicelevel.step;
    exports dev.caserail.model.statistics;
    exports dev.caserail.model.status;
    exports dev.caserail.model.validation;
    exports dev.caserail.model.view;

    requires transitive dev.caserail.taxonomy;
    requires transitive io.vavr;
    requires transitive jakarta.validation;
    requires java.xml;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static com.fasterxml.jackson.databind;
    requires static org.hibernate.validator;
    requires static net.sf.biweekly;
}
