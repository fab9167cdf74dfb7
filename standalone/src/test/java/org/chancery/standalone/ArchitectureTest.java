package org.chancery.standalone;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house: who may know whom. */
@AnalyzeClasses(packages = "org.chancery", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
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
            .layer("publish")
            .definedBy("..ingest.publish..")
            .whereLayer("arrival")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("arrival")
            .whereLayer("publish")
            .mayOnlyBeAccessedByLayers("intake");

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

    @ArchTest
    static final ArchRule theEngineHasFloors = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("reader")
            .definedBy("..enrich.engine")
            .layer("event")
            .definedBy("..engine.event..")
            .layer("issue")
            .definedBy("..engine.issue..")
            .layer("leader")
            .definedBy("..engine.leader..")
            .layer("lexicon")
            .definedBy("..engine.lexicon..")
            .layer("text")
            .definedBy("..engine.text..")
            .whereLayer("reader")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("event")
            .mayOnlyBeAccessedByLayers("reader")
            .whereLayer("issue")
            .mayOnlyBeAccessedByLayers("reader")
            .whereLayer("leader")
            .mayOnlyBeAccessedByLayers("reader", "event")
            .whereLayer("lexicon")
            .mayOnlyBeAccessedByLayers("reader", "event", "issue", "leader");

    @ArchTest
    static final ArchRule theEngineIsPlainJava = classes()
            .that()
            .resideInAPackage("..enrich.engine..")
            .and()
            .resideOutsideOfPackages("..engine.lexicon..", "..engine.text..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..enrich.engine..", "..chancery.contract..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule onlyTextKnowsTheLibraryForLanguages = noClasses()
            .that()
            .resideOutsideOfPackage("..engine.text..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("opennlp..");

    @ArchTest
    static final ArchRule storeRunsOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("arrival")
            .definedBy("..store.arrival..")
            .layer("database")
            .definedBy("..store.database..")
            .layer("live")
            .definedBy("..store.live..")
            .layer("publish")
            .definedBy("..store.publish..")
            .layer("query")
            .definedBy("..store.query..")
            .whereLayer("arrival")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("query")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("live")
            .mayOnlyBeAccessedByLayers("arrival")
            .whereLayer("publish")
            .mayOnlyBeAccessedByLayers("arrival")
            .whereLayer("database")
            .mayOnlyBeAccessedByLayers("arrival", "query");

    @ArchTest
    static final ArchRule kafkaStaysAtTheDoors = noClasses()
            .that(resideInAnyPackage("..intake..", "..engine..", "..database..", "..live..", "..query.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..");

    @ArchTest
    static final ArchRule sqlStaysInTheDatabaseRoom = noClasses()
            .that()
            .resideOutsideOfPackages("..store.database..", "..standalone.pipeline..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.jooq..");

    @ArchTest
    static final ArchRule webStaysAtTheWindows = noClasses()
            .that(resideOutsideOfPackages(
                    "..kit.http..", "..ingest.arrival.http..", "..store.live..", "..store.query.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule feedsStayInTheFeedRoom = noClasses()
            .that()
            .resideOutsideOfPackage("..ingest.arrival.rss..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.rometools..", "org.w3c.dom..");

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
