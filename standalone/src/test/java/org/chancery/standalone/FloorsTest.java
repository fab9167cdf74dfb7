package org.chancery.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The floors of each service: an article goes through it one way. */
@AnalyzeClasses(packages = "org.chancery", importOptions = DoNotIncludeTests.class)
class FloorsTest {
    private static final String ENGINE = "org.chancery.enrich.engine";

    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

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
        "..engine.lexicon.example..",
        "..engine.lexicon.language..",
        "..engine.lexicon.annotation..",
        "..engine.lexicon.weight..",
        "..engine.text.."
    };

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
            .layer("topic") // reads back what was published
            .definedBy("..ingest.arrival.topic..")
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
            .mayOnlyBeAccessedByLayers("intake", "embargo", "topic")
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

    @ArchTest
    static void everyPackageOfTheEngineIsOnOneFloor(JavaClasses classes) {
        assertThat(packagesOfTheEngine(classes))
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(floorsOf(name)).as(name).hasSize(1));
    }

    @ArchTest
    static void theDocumentsListThemFromTheTop(JavaClasses classes) throws IOException {
        var told = Files.readString(Path.of("../docs/architecture.md"))
                .lines()
                .dropWhile(line -> !line.equals("| package | what it does |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .flatMap(line -> NAME.matcher(line.split("\\|", -1)[1]).results())
                .map(name -> "org.chancery.enrich." + name.group(1))
                .map(name -> name.equals(ENGINE) ? name : name.replace("enrich.", "enrich.engine."))
                .toList();

        assertThat(told).containsExactlyInAnyOrderElementsOf(packagesOfTheEngine(classes));
        assertThat(told).extracting(name -> floorsOf(name).getFirst()).isSorted();
    }

    private static Set<String> packagesOfTheEngine(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.equals(ENGINE) || name.startsWith(ENGINE + "."))
                .collect(Collectors.toSet());
    }

    /** From the top, counted from 0. */
    private static List<Integer> floorsOf(String name) {
        return IntStream.range(0, ENGINE_FLOORS.length)
                .filter(floor -> PackageMatcher.of(ENGINE_FLOORS[floor]).matches(name))
                .boxed()
                .toList();
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
            .mayOnlyBeAccessedByLayers("arrival", "query", "live", "webhook")
            .whereLayer("happening")
            .mayOnlyBeAccessedByLayers("query", "database", "webhook")
            .whereLayer("filter")
            .mayOnlyBeAccessedByLayers("query", "live", "database", "alert");
}
