package io.github.duizhao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;

/** The arrows between the packages, and what no class may do. */
@AnalyzeClasses(packages = "io.github.duizhao", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "io.github.duizhao.";
  private static final String DATA = ROOT + "data..";
  private static final String MESSAGE = ROOT + "message..";
  private static final String DOCUMENT = ROOT + "document..";
  private static final String TEMPLATE = ROOT + "template..";
  private static final String LAYOUT = ROOT + "layout..";
  private static final String MEASURE = ROOT + "measure..";
  private static final String CHECK = ROOT + "check..";
  private static final String REPORT = ROOT + "report..";
  private static final String RECTIFICATION = ROOT + "rectification..";
  private static final String WRITER = ROOT + "writer..";
  private static final String SIDEBAR = ROOT + "sidebar..";
  private static final String CLI = ROOT + "cli..";
  private static final String[] CORE = {
    DATA, MESSAGE, DOCUMENT, TEMPLATE, LAYOUT, MEASURE, CHECK, REPORT, RECTIFICATION
  };

  @ArchTest
  static final ArchRule coreKnowsNoOffice =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.sun.star..", "org.jodconverter..")
          .because("the core is checked and used without an office");

  @ArchTest
  static final ArchRule coreKnowsNoSurface =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(WRITER, SIDEBAR, CLI);

  @ArchTest
  static final ArchRule documentKnowsDataAlone =
      knowsNot(DOCUMENT, TEMPLATE, LAYOUT, MEASURE, CHECK, REPORT, RECTIFICATION);

  @ArchTest
  static final ArchRule dataAndMessagesKnowNothing =
      noClasses()
          .that()
          .resideInAnyPackage(DATA, MESSAGE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(DOCUMENT, TEMPLATE, MEASURE, CHECK, REPORT, RECTIFICATION);

  @ArchTest
  static final ArchRule templatesKnowDocuments =
      knowsNot(TEMPLATE, LAYOUT, MEASURE, CHECK, REPORT, RECTIFICATION);

  @ArchTest
  static final ArchRule measuresKnowDocuments =
      knowsNot(MEASURE, TEMPLATE, CHECK, REPORT, RECTIFICATION);

  @ArchTest
  static final ArchRule layoutsKnowTemplates =
      knowsNot(LAYOUT, MEASURE, CHECK, REPORT, RECTIFICATION);

  @ArchTest static final ArchRule checksKnowNoReports = knowsNot(CHECK, REPORT, RECTIFICATION);

  @ArchTest static final ArchRule reportsKnowNoLists = knowsNot(REPORT, RECTIFICATION);

  @ArchTest
  static final ArchRule listsKnowChecksAndTemplates =
      knowsNot(RECTIFICATION, LAYOUT, MEASURE, REPORT);

  @ArchTest static final ArchRule writerKnowsNoSurface = knowsNot(WRITER, SIDEBAR, CLI);

  @ArchTest static final ArchRule sidebarKnowsNoCommandLine = knowsNot(SIDEBAR, CLI);

  @ArchTest static final ArchRule commandLineKnowsNoSidebar = knowsNot(CLI, SIDEBAR);

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nothingLeavesTheMachine =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.net\\.(Socket|ServerSocket|DatagramSocket|MulticastSocket|URLConnection"
                  + "|HttpURLConnection|JarURLConnection)|java\\.net\\.http\\..*"
                  + "|java\\.nio\\.channels\\.(Server)?SocketChannel|javax\\.net\\..*")
          .because("statements are internal: no network access anywhere");

  @ArchTest
  static final ArchRule nothingIsFetched =
      noClasses()
          .should()
          .callMethod(URL.class, "openConnection")
          .orShould()
          .callMethod(URL.class, "openStream");

  @ArchTest
  static final ArchRule noOtherToolkit =
      noClasses()
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.awt..", "javax.swing.."))
          .because("the deck is made of the office's own controls");

  @ArchTest
  static final ArchRule nobodySleeps =
      noClasses()
          .should()
          .callMethod(Thread.class, "sleep", long.class)
          .orShould()
          .callMethod(Thread.class, "sleep", long.class, int.class);

  @ArchTest
  static final ArchRule nobodyPrintsStackTraces =
      noClasses().should().callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule coreWritesNothingToTheConsole =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  private static ArchRule knowsNot(String one, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(one)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .allowEmptyShould(true);
  }
}
