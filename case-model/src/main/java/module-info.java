/** Support cases as journals of events, and the contacts that open them. */
@org.jspecify.annotations.NullMarked
module dev.caserail.model {
    exports dev.caserail.model.contact;

    requires transitive dev.caserail.taxonomy;
    requires transitive io.vavr;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static transitive org.immutables.value.annotations;
}
