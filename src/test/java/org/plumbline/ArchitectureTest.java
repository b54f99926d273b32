package org.plumbline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.plumbline.access.OpenToAll;
import org.plumbline.access.Requires;
import org.plumbline.database.Store;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Rules about the whole of the code that the compiler cannot hold. */
class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plumbline");

    private static final DescribedPredicate<JavaMethod> HANDLER =
            describe("handlers of requests", method -> method.isMetaAnnotatedWith(RequestMapping.class));

    /** Pure decisions: rules, calculations, lifecycles. Values in, a decision out. */
    private static final String[] CORE = {
        "org.plumbline.calendar..",
        "org.plumbline.draw.ticket..",
        "org.plumbline.draw.receipt..",
        "org.plumbline.evaluation.judging..",
        "org.plumbline.evaluation.tool..",
        "org.plumbline.children.annexa..",
        "org.plumbline.children.returns..",
        "org.plumbline.children.ssda903..",
        "org.plumbline.children.cin..",
        "org.plumbline.report.chart..",
        "org.plumbline.report.disclosure..",
        "org.plumbline.report.composer.template..",
        "org.plumbline.writing..",
        "org.plumbline.plan.life..",
        "org.plumbline.plan.compare..",
        "org.plumbline.inspection.reading..",
        "org.plumbline.inspection.clock",
        "org.plumbline.timescale..",
        "org.plumbline.report.document..",
        "org.plumbline.report.render..",
        "org.plumbline.demo.county.."
    };

    @Test
    void everyHandlerDeclaresAPermission() {
        methods()
                .that(HANDLER)
                .should()
                .beAnnotatedWith(Requires.class)
                .orShould()
                .beAnnotatedWith(OpenToAll.class)
                .check(CODE);
    }

    @Test
    void openHandlersAreFewAndKnown() {
        var open = CODE.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(OpenToAll.class))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .sorted()
                .toList();

        org.assertj.core.api.Assertions.assertThat(open)
                .isSubsetOf(
                        "AccessibilityController.showAccessibility",
                        "HealthController.showHealth",
                        "OneTimeLinkController.showLink",
                        "OneTimeLinkController.submitPassword",
                        "ProblemController.showError",
                        "SignInController.showSignIn");
    }

    @Test
    void nobodyAsksForTheTimeExceptTheClock() {
        noClasses()
                .should()
                .callMethodWhere(describe("now() without a clock", ArchitectureTest::isNowWithoutClock))
                .check(CODE);
    }

    @Test
    void onlyStoresSpeakSql() {
        noClasses()
                .that(describe("are not stores", type -> !isStore(type)))
                .and()
                .resideOutsideOfPackage("org.plumbline.database..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "org.springframework.jdbc..", "org.postgresql.."))
                .check(CODE);
    }

    @Test
    void theCoreIsFreeOfFrameworks() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .and()
                .areNotAnnotatedWith(Configuration.class)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.springframework.web..",
                        "org.springframework.jdbc..",
                        "org.springframework.transaction..",
                        "org.springframework.stereotype..",
                        "org.springframework.context..",
                        "jakarta..",
                        "java.sql..",
                        "org.slf4j.."))
                .check(CODE);
    }

    @Test
    void controllersAreNobodyElsesBusiness() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void atLeastFourInTenTypesArePackagePrivate() {
        var topLevel = CODE.stream()
                .filter(type -> !type.getEnclosingClass().isPresent())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.getSimpleName().startsWith("Jte"))
                .toList();
        long hidden = topLevel.stream()
                .filter(type -> !type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .count();

        org.assertj.core.api.Assertions.assertThat(hidden * 10).isGreaterThanOrEqualTo(topLevel.size() * 4L);
    }

    private static boolean isStore(JavaClass type) {
        return type.isAnnotatedWith(Store.class)
                || type.getEnclosingClass().map(ArchitectureTest::isStore).orElse(false);
    }

    private static boolean isNowWithoutClock(JavaMethodCall call) {
        return call.getTarget().getName().equals("now")
                && call.getTargetOwner().getPackageName().startsWith("java.time")
                && call.getTarget().getRawParameterTypes().isEmpty();
    }
}
