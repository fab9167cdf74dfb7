package org.chancery.standalone;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Collectors;

/** The rules of the house: who may know whom. */
@AnalyzeClasses(packages = "org.chancery", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ENGINE = "org.chancery.enrich.engine";
    private static final String STORE = "org.chancery.store";
    private static final int MAX_TYPES = 15;

    @ArchTest
    static final ArchRule servicesMeetOnlyInTheContract = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("ingest")
            .definedBy("..chancery.ingest..")
            .layer("enrich")
            .definedBy("..chancery.enrich..")
            .layer("store")
            .definedBy("..chancery.store..")
            .layer("kit")
            .definedBy("..chancery.kit..")
            .layer("contract")
            .definedBy("..chancery.contract..")
            .whereLayer("ingest")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("enrich")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("store")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("kit")
            .mayOnlyBeAccessedByLayers("ingest", "enrich", "store");

    @ArchTest
    static final ArchRule onlyStandaloneKnowsTheServices = noClasses()
            .that()
            .resideOutsideOfPackage("..chancery.standalone..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..chancery.standalone..");

    @ArchTest
    static final ArchRule theContractIsPlainData = classes()
            .that()
            .resideInAPackage("..chancery.contract..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "..chancery.contract..", "java..", "org.jspecify..", "com.fasterxml.jackson.annotation..");

    @ArchTest
    static final ArchRule noRoomsInACircle =
            slices().matching("..chancery.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheSeedRoomReadsYaml = noClasses()
            .that()
            .resideOutsideOfPackages("..engine.lexicon.seed.yaml..", "..chancery.store.note..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.yaml..");

    @ArchTest
    static void noRoomOfEngineOrStoreHoldsMoreThanFifteenTypes(JavaClasses classes) {
        var crowded = classes.stream()
                .filter(type -> type.isTopLevelClass()
                        && (type.getPackageName().startsWith(ENGINE)
                                || type.getPackageName().startsWith(STORE)))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(room -> room.getValue() > MAX_TYPES)
                .toList();

        assertThat(crowded).isEmpty();
    }

    @ArchTest
    static final ArchRule onlyTextAndLearningKnowTheLibraryForLanguages = noClasses()
            .that()
            .resideOutsideOfPackages("..engine.text..", "..engine.event.learning..", "..standalone.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("opennlp..");

    @ArchTest
    static final ArchRule onlyTheBenchKnowsWhatItMeasuresWith = noClasses()
            .that()
            .resideOutsideOfPackage("..standalone.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.ibm.icu..", "org.HdrHistogram..");

    @ArchTest
    static final ArchRule kafkaStaysAtTheDoors = noClasses()
            .that(resideInAnyPackage("..intake..", "..engine..", "..database..", "..live..", "..query.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..");

    @ArchTest
    static final ArchRule sqlStaysInTheDatabaseRoom = noClasses()
            .that()
            .resideOutsideOfPackages("..store.database..", "..standalone.pipeline..", "..standalone.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..");

    @ArchTest
    static final ArchRule webStaysAtTheWindows = noClasses()
            .that(resideOutsideOfPackages(
                    "..kit.access..",
                    "..kit.http..",
                    "..ingest.arrival.http..",
                    "..ingest.arrival.feed.api..",
                    "..ingest.deadletter.api..",
                    "..ingest.account.api..",
                    "..store.live..",
                    "..store.stream..",
                    "..store.query.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule noVagueNames = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Handler|Processor|Common|Base)")
            .orShould()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..impl..", "..misc..");

    @ArchTest
    static final ArchRule onlyConstructorsInject = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value");

    @ArchTest
    static final ArchRule timeIsHandedIn = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule settingsAreRecords = classes()
            .that(annotatedWith("org.springframework.boot.context.properties.ConfigurationProperties"))
            .should()
            .beRecords()
            .allowEmptyShould(true);
}
