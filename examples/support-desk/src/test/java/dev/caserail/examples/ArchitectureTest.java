package dev.caserail.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.caserail.model.intake.directory.CaseDirectory;
import dev.caserail.model.repository.CaseRepository;
import dev.caserail.routing.value.CodeValue;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Random;
import org.jspecify.annotations.NullMarked;

/** The design's decisions that bytecode can prove, for all modules at once. */
@AnalyzeClasses(packages = "dev.caserail", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String TAXONOMY = "dev.caserail.taxonomy..";
    private static final String MODEL = "dev.caserail.model..";
    private static final String ROUTING = "dev.caserail.routing..";
    private static final String QUICKTEXT = "dev.caserail.quicktext..";
    private static final String EXAMPLES = "dev.caserail.examples..";

    private static final DescribedPredicate<JavaClass> LIBRARY = resideInAPackage("dev.caserail..")
            .and(DescribedPredicate.not(resideInAPackage(EXAMPLES)))
            .as("classes of the library");

    private static final DescribedPredicate<JavaClass> HAND_WRITTEN = describe(
            "written by hand",
            c -> !c.getSimpleName().startsWith("Immutable")
                    && c.getEnclosingClass()
                            .filter(e -> e.getSimpleName().startsWith("Immutable"))
                            .isEmpty());

    @ArchTest
    static final ArchRule modules_depend_on_each_other_as_the_design_says = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("issue-taxonomy")
            .definedBy(TAXONOMY)
            .layer("case-model")
            .definedBy(MODEL)
            .layer("routing-rules")
            .definedBy(ROUTING)
            .layer("quicktext-engine")
            .definedBy(QUICKTEXT)
            .layer("examples")
            .definedBy(EXAMPLES)
            .whereLayer("examples")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("routing-rules")
            .mayOnlyBeAccessedByLayers("examples")
            .whereLayer("quicktext-engine")
            .mayOnlyBeAccessedByLayers("examples")
            .whereLayer("case-model")
            .mayOnlyBeAccessedByLayers("routing-rules", "quicktext-engine", "examples")
            .because("routing and quicktexts never know each other, and nothing knows the examples");

    @ArchTest
    static final ArchRule packages_have_no_cycles = slices().matching("dev.caserail.(**)")
            .should()
            .beFreeOfCycles()
            .because("a room that needs its neighbour, which needs it, is one room");

    @ArchTest
    static final ArchRule every_package_says_what_it_is_for_and_is_null_marked = classes()
            .that()
            .resideInAPackage("dev.caserail..")
            .should(resideInANullMarkedPackage())
            .because("no nulls go in or out, and a package without a purpose is a drawer");

    @ArchTest
    static final ArchRule public_types_cannot_be_implemented_by_others = classes()
            .that(LIBRARY.and(HAND_WRITTEN))
            .and()
            .arePublic()
            .and()
            .areNotEnums()
            .and()
            .areNotAnnotations()
            .and(DescribedPredicate.not(isExtensionPoint()))
            .should(beSealedOrFinal())
            .because("every instance has passed its checks");

    @ArchTest
    static final ArchRule the_library_reads_no_clock = noClasses()
            .that(LIBRARY)
            .should()
            .callMethodWhere(describe(
                    "a now() of java.time",
                    call -> call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().equals("now")))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("time comes in from outside, so that a replay gives the same answer");

    @ArchTest
    static final ArchRule the_library_asks_nothing_of_its_machine = noClasses()
            .that(LIBRARY)
            .should()
            .callMethodWhere(describe(
                    "the default zone or locale",
                    call -> call.getName().equals("systemDefault")
                            || (call.getName().equals("getDefault")
                                    && call.getTargetOwner().getPackageName().equals("java.util"))))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(PrintStream.class)
            .because("the same input gives the same answer everywhere, and a library owns no thread and no console");

    @ArchTest
    static final ArchRule no_static_state_changes = fields().that()
            .areDeclaredInClassesThat(LIBRARY)
            .and()
            .areStatic()
            .should()
            .beFinal()
            .because("two hosts in one machine must not meet");

    @ArchTest
    static final ArchRule no_generic_exceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule json_stays_in_its_adapter = onlyIn(
            "com.fasterxml.jackson..",
            "dev.caserail.taxonomy.json..",
            "dev.caserail.model.json..",
            "dev.caserail.routing.json..");

    @ArchTest
    static final ArchRule the_validation_provider_stays_in_its_adapter =
            onlyIn("org.hibernate.validator..", "dev.caserail.model.validation..");

    @ArchTest
    static final ArchRule csv_reading_stays_in_one_place =
            onlyIn("de.siegmar.fastcsv..", "dev.caserail.taxonomy.source..");

    @ArchTest
    static final ArchRule yaml_reading_stays_in_one_place = onlyIn("org.snakeyaml..", "dev.caserail.quicktext.io..");

    @ArchTest
    static final ArchRule learning_stays_in_one_place = onlyIn("de.bwaldvogel..", "dev.caserail.taxonomy.suggest..");

    @ArchTest
    static final ArchRule searching_stays_in_one_place = onlyIn("org.apache.lucene..", "dev.caserail.taxonomy.pick..");

    @ArchTest
    static final ArchRule names_say_what_a_type_is = noClasses()
            .that()
            .resideInAPackage("dev.caserail..")
            .should()
            .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Info)")
            .because("such a name would fit anything");

    @ArchTest
    static final ArchRule identifiers_are_types = methods()
            .that()
            .areDeclaredInClassesThat(LIBRARY)
            .and()
            // it is the type of a code in a table, whatever the host calls it
            .areDeclaredInClassesThat(DescribedPredicate.not(assignableTo(CodeValue.class)))
            .and()
            // the ids of a DMN file are XML names that tie its elements together and mean nothing outside it
            .areDeclaredInClassesThat(DescribedPredicate.not(resideInAPackage("dev.caserail.routing.dmn..")))
            .and()
            .arePublic()
            .and()
            .haveNameMatching("(id|code|[a-z]\\w*(Id|Code))")
            .should()
            .notHaveRawReturnType(String.class)
            .because("a bare string can be any other string");

    private static ArchRule onlyIn(String library, String... adapters) {
        return noClasses()
                .that(LIBRARY.and(DescribedPredicate.not(resideInAnyPackage(adapters))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("a host that does without " + library + " must be able to, and its types are not ours");
    }

    /** Types that others are meant to implement or extend; each with its reason. */
    private static DescribedPredicate<JavaClass> isExtensionPoint() {
        return describe(
                "an intended extension point",
                c -> c.isAnnotatedWith(FunctionalInterface.class)
                        // a port of several questions about one storage, which a host answers with its own
                        || c.isEquivalentTo(CaseDirectory.class)
                        // the host's store of cases: what it must do is checked by RepositoryContract
                        || c.isEquivalentTo(CaseRepository.class));
    }

    private static ArchCondition<JavaClass> beSealedOrFinal() {
        return new ArchCondition<>("be sealed or final") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean closed = type.getModifiers().contains(JavaModifier.FINAL)
                        || type.reflect().isSealed();
                events.add(new SimpleConditionEvent(type, closed, type.getName() + " is neither sealed nor final"));
            }
        };
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package with a package-info that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage()
                        .tryGetPackageInfo()
                        .filter(info -> info.isAnnotatedWith(NullMarked.class))
                        .isPresent();
                events.add(new SimpleConditionEvent(
                        type, marked, type.getPackageName() + " has no package-info that is @NullMarked"));
            }
        };
    }
}
