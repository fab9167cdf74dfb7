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
import java.util.Arrays;
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
    static final ArchRule sourcesDoNotKnowEachOther =
            slices().matching("..ingest.arrival.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule ingestRunsOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("arrival")
            .definedBy("..ingest.arrival..")
            .layer("intake")
            .definedBy("..ingest.intake..")
            .layer("embargo") // a source that notes in the broker what it has handed in
            .definedBy("..ingest.arrival.embargo..")
            .layer("publish")
            .definedBy("..ingest.publish..")
            .layer("deadletter")
            .definedBy("..ingest.deadletter..")
            .layer("health")
            .definedBy("..ingest.health..")
            .layer("page")
            .definedBy("..ingest.page..")
            .layer("ninjs")
            .definedBy("..ingest.ninjs..")
            .layer("fetch")
            .definedBy("..ingest.fetch..")
            .layer("unpack")
            .definedBy("..ingest.unpack..")
            .whereLayer("arrival")
            .mayOnlyBeAccessedByLayers("health")
            .layer("account")
            .definedBy("..ingest.account..")
            .whereLayer("account")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("deadletter")
            .mayOnlyBeAccessedByLayers("account")
            .whereLayer("health")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("arrival", "health")
            .whereLayer("publish")
            .mayOnlyBeAccessedByLayers("intake", "embargo")
            .whereLayer("ninjs")
            .mayOnlyBeAccessedByLayers("arrival")
            .whereLayer("page")
            .mayOnlyBeAccessedByLayers("arrival", "intake", "ninjs")
            .whereLayer("fetch")
            .mayOnlyBeAccessedByLayers("arrival")
            .whereLayer("unpack")
            .mayOnlyBeAccessedByLayers("arrival", "fetch");

    @ArchTest
    static final ArchRule enrichRunsOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("arrival")
            .definedBy("..enrich.arrival..")
            .layer("engine")
            .definedBy("..enrich.engine..")
            .layer("publish")
            .definedBy("..enrich.publish..")
            .whereLayer("arrival")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("engine")
            .mayOnlyBeAccessedByLayers("arrival")
            .whereLayer("publish")
            .mayOnlyBeAccessedByLayers("arrival");

    /** Each floor knows only those below it. */
    private static final String[] ENGINE_FLOORS = {
        "..enrich.engine",
        "..engine.event.learning..",
        "..engine.event",
        "..engine.event.given..",
        "..engine.event.relation",
        "..engine.event.relation.feature..",
        "..engine.event.predicate..",
        "..engine.event.attribute..",
        "..engine.event.argument..",
        "..engine.event.trigger..",
        "..engine.event.actor..",
        "..engine.event.syntax..",
        "..engine.leader",
        "..engine.leader.name..",
        "..engine.leader.title..",
        "..engine.leader.pronoun..",
        "..engine.issue..",
        "..engine.gazetteer..",
        "..engine.lexicon.seed",
        "..engine.lexicon.seed.annotation..",
        "..engine.lexicon.seed.language..",
        "..engine.lexicon.seed.leader..",
        "..engine.lexicon.seed.yaml..",
        "..engine.lexicon",
        "..engine.lexicon.language..",
        "..engine.lexicon.annotation..",
        "..engine.lexicon.weight..",
        "..engine.text.."
    };

    @ArchTest
    static void theEngineHasFloors(JavaClasses classes) {
        for (int floor = 1; floor < ENGINE_FLOORS.length; floor++) {
            noClasses()
                    .that()
                    .resideInAPackage(ENGINE_FLOORS[floor])
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(Arrays.copyOf(ENGINE_FLOORS, floor))
                    .check(classes);
        }
    }

    /** Two types that know each other are one idea in two files; a type and those nested in it are one. */
    @ArchTest
    static final ArchRule noTypesOfTheEngineInACircle =
            slices().assignedFrom(TopLevelTypes.of(ENGINE)).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyElseKnowsIssues = noClasses()
            .that()
            .resideInAnyPackage("..engine.leader..", "..engine.event..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..engine.issue..");

    @ArchTest
    static final ArchRule onlyTheSeedRoomKnowsHowSeedsAreWritten = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..engine", "..engine.lexicon.seed..", "..chancery.standalone..", "..chancery.enrich")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..engine.lexicon.seed..");

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
    static final ArchRule storeRunsOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("arrival")
            .definedBy("..store.arrival..")
            .layer("database")
            .definedBy("..store.database..")
            .layer("filter")
            .definedBy("..store.filter..")
            .layer("happening")
            .definedBy("..chancery.store.happening..")
            .layer("live")
            .definedBy("..store.live..")
            .layer("publish")
            .definedBy("..store.publish..")
            .layer("query")
            .definedBy("..store.query..")
            .layer("broker")
            .definedBy("..store.broker..")
            .layer("alert")
            .definedBy("..chancery.store.alert..")
            .layer("webhook")
            .definedBy("..store.webhook..")
            .layer("note")
            .definedBy("..chancery.store.note..")
            .layer("stream")
            .definedBy("..store.stream..")
            .whereLayer("stream")
            .mayOnlyBeAccessedByLayers("live", "query")
            .whereLayer("alert")
            .mayOnlyBeAccessedByLayers("query", "database", "webhook")
            .whereLayer("note")
            .mayOnlyBeAccessedByLayers("query", "database", "filter")
            .whereLayer("webhook")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("broker")
            .mayOnlyBeAccessedByLayers("query")
            .whereLayer("arrival")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("query")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("live")
            .mayOnlyBeAccessedByLayers("arrival")
            .whereLayer("publish")
            .mayOnlyBeAccessedByLayers("arrival")
            .whereLayer("database")
            .mayOnlyBeAccessedByLayers("arrival", "query", "webhook")
            .whereLayer("happening")
            .mayOnlyBeAccessedByLayers("query", "database", "webhook")
            .whereLayer("filter")
            .mayOnlyBeAccessedByLayers("query", "live", "database", "alert");

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
