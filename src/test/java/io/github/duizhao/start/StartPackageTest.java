package io.github.duizhao.start;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The entry points load on every Java that an office may use. */
class StartPackageTest {

  private static final int JAVA_8 = 52;

  @Test
  void isInTheClassFormatOfJava8() throws Exception {
    List<Path> files = classFiles();
    assertThat(files).hasSizeGreaterThan(5);
    for (Path file : files) {
      assertThat(majorVersion(file)).as(file.toString()).isEqualTo(JAVA_8);
    }
  }

  /** The compiler's {@code --release 8} sees to it that no newer part of the JDK is used. */
  @Test
  void refersToNothingElseOfOursAndToNoLibrary() throws Exception {
    JavaClasses entry = new ClassFileImporter().importPath(folder());
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("io.github.duizhao.start", "com.sun.star..", "java..")
        .check(entry);
  }

  private static List<Path> classFiles() throws Exception {
    try (Stream<Path> files = Files.list(folder())) {
      return files.filter(file -> file.toString().endsWith(".class")).toList();
    }
  }

  /** Where the classes of the package are, without those of its tests. */
  private static Path folder() throws URISyntaxException {
    return Path.of(Registration.class.getResource("Registration.class").toURI()).getParent();
  }

  private static int majorVersion(Path file) throws IOException {
    try (DataInputStream stream = new DataInputStream(Files.newInputStream(file))) {
      stream.readInt();
      stream.readUnsignedShort();
      return stream.readUnsignedShort();
    }
  }
}
