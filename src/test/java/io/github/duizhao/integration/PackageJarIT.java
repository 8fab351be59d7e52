package io.github.duizhao.integration;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar of the extension holds what it needs, and nothing else. */
class PackageJarIT {

  @TempDir Path folder;
  private Path jar;

  @BeforeEach
  void extract() throws Exception {
    jar = folder.resolve("duizhao.jar");
    try (ExtensionFile extension = new ExtensionFile()) {
      extension.extract("lib/duizhao.jar", jar);
    }
  }

  @Test
  void namesTheClassThatTheOfficeAsks() throws Exception {
    try (JarFile file = new JarFile(jar.toFile())) {
      assertThat(file.getManifest().getMainAttributes().getValue("RegistrationClassName"))
          .isEqualTo("io.github.duizhao.start.Registration");
      assertThat(file.getEntry("io/github/duizhao/start/Registration.class")).isNotNull();
    }
  }

  @Test
  void holdsNothingButOurPackagesAndTheLicencesOfTheLibraries() throws Exception {
    try (JarFile file = new JarFile(jar.toFile())) {
      List<String> names =
          file.stream()
              .filter(entry -> !entry.isDirectory())
              .map(entry -> entry.getName())
              .toList();
      assertThat(names)
          .contains("META-INF/LICENSE.txt", "META-INF/NOTICE.txt")
          .allSatisfy(
              name ->
                  assertThat(name)
                      .matches("io/github/duizhao/.+|META-INF/(MANIFEST\\.MF|(LICENSE|NOTICE).*)")
                      .doesNotContain("/cli/"));
    }
  }

  /** What is not packed would be missed only when it is used. */
  @Test
  void needsNothingThatIsNotPacked() throws Exception {
    try (JarFile file = new JarFile(jar.toFile())) {
      JavaClasses packed = new ClassFileImporter().importJar(file);
      noClasses().should().dependOnClassesThat(areNeither(packed)).check(packed);
    }
  }

  /**
   * LibreOffice 7.6 changed the types in the accessibility interfaces, so that what is compiled
   * against an older API fails there; to hand out an {@code XAccessible} is all that is safe.
   */
  @Test
  void callsNoInterfaceThatChangedInNewerOffices() throws Exception {
    try (JarFile file = new JarFile(jar.toFile())) {
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("com.sun.star.accessibility").and(not(simpleName("XAccessible"))))
          .check(new ClassFileImporter().importJar(file));
    }
  }

  private static DescribedPredicate<JavaClass> areNeither(JavaClasses packed) {
    return new DescribedPredicate<>("are neither packed nor of Java or the office") {
      @Override
      public boolean test(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        String name = base.getName();
        return !base.isPrimitive()
            && !base.isAnnotation()
            && !packed.contain(name)
            && !name.startsWith("java.")
            && !name.startsWith("com.sun.star.");
      }
    };
  }
}
