package io.github.duizhao.integration;

import static io.github.duizhao.integration.ExtensionFile.elements;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.Rules;
import io.github.duizhao.data.JsonResource;
import io.github.duizhao.template.Schemas;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The files in the .oxt agree with each other and with the build. */
class PackageGateIT {

  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final String DESCRIPTION = "description.xml";
  private static final String MANIFEST_NAMESPACE = "http://openoffice.org/2001/manifest";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String LIBREOFFICE = "http://libreoffice.org/extensions/description/2011";

  /** A path in the extension, as the registry data names it. */
  private static final Pattern ORIGIN =
      Pattern.compile("(?:%origin%|vnd\\.sun\\.star\\.extension://io\\.github\\.duizhao)/(.+)");

  private static final int MAXIMAL_SIZE = 3_000_000;

  private ExtensionFile extension;

  @BeforeEach
  void open() throws Exception {
    extension = new ExtensionFile();
  }

  @AfterEach
  void close() throws Exception {
    extension.close();
  }

  @Test
  void holdsExactlyTheFilesThatItNames() throws Exception {
    Set<String> named = new TreeSet<>(List.of(MANIFEST, DESCRIPTION));
    named.addAll(namedInManifest());
    for (String components : extension.names(".components")) {
      elements(extension.xml(components), "component")
          .forEach(component -> named.add(component.getAttribute("uri")));
    }
    Document description = extension.xml(DESCRIPTION);
    for (String reference : List.of("src", "default", "high-contrast", "license-text")) {
      List<Element> elements = elements(description, reference);
      assertThat(elements).as(reference).isNotEmpty();
      elements.forEach(element -> named.add(element.getAttributeNS(XLINK, "href")));
    }
    for (String value : registryValues()) {
      Matcher matcher = ORIGIN.matcher(value);
      if (matcher.matches()) {
        named.add(matcher.group(1));
      }
    }
    for (String language : List.of("zh-CN", "en")) {
      Rules.infos().forEach(rule -> named.add("rules/" + language + "/" + rule.id() + ".html"));
    }
    Schemas.NAMES.forEach(schema -> named.add("schemas/" + schema));
    assertThat(extension.names()).containsExactlyInAnyOrderElementsOf(named);
  }

  @Test
  void namesEveryRegistryAndComponentFileInItsManifest() throws Exception {
    assertThat(namedInManifest())
        .containsAll(extension.names(".xcu"))
        .containsAll(extension.names(".xcs"))
        .containsAll(extension.names(".components"));
  }

  @Test
  void isOfTheVersionThatWasBuilt() throws Exception {
    String version = System.getProperty("duizhao.version");
    assertThat(attribute("version", "value")).isEqualTo(version);
    assertThat(ExtensionFile.path().getFileName()).hasToString("duizhao-" + version + ".oxt");
  }

  @Test
  void needsTheLibreOfficeThatItIsCompiledAgainst() throws Exception {
    String minimal = System.getProperty("duizhao.libreoffice.minimal");
    Element element = elements(extension.xml(DESCRIPTION), "LibreOffice-minimal-version").get(0);
    assertThat(element.getNamespaceURI()).isEqualTo(LIBREOFFICE);
    assertThat(element.getAttribute("value")).isEqualTo(minimal);
    assertThat(System.getProperty("duizhao.libreoffice.api")).startsWith(minimal + ".");
  }

  @Test
  void hasWellFormedFiles() throws Exception {
    List<String> files =
        Stream.of(".xml", ".xcu", ".xcs", ".components")
            .flatMap(e -> extension.names(e).stream())
            .toList();
    assertThat(files).hasSizeGreaterThan(5);
    for (String file : files) {
      assertThat(extension.xml(file).getDocumentElement()).as(file).isNotNull();
    }
  }

  @Test
  void hasLeftNoPlaceholderOfTheBuild() throws Exception {
    assertThat(extension.xml(DESCRIPTION).getDocumentElement().getTextContent())
        .doesNotContain("${");
    assertThat(attribute("identifier", "value")).isEqualTo("io.github.duizhao");
  }

  @Test
  void isSmall() throws Exception {
    assertThat(Files.size(ExtensionFile.path())).isLessThan(MAXIMAL_SIZE);
  }

  private Set<String> namedInManifest() throws Exception {
    Set<String> named = new TreeSet<>();
    for (Element entry : elements(extension.xml(MANIFEST), "file-entry")) {
      named.add(entry.getAttributeNS(MANIFEST_NAMESPACE, "full-path"));
    }
    return named;
  }

  @Test
  void theSchemasForEditorsAreInIt(@TempDir Path folder) throws Exception {
    for (String name : Schemas.NAMES) {
      extension.extract("schemas/" + name, folder.resolve(name));
      assertThat(folder.resolve(name)).hasContent(JsonResource.text(Schemas.class, name));
    }
  }

  private List<String> registryValues() throws Exception {
    List<String> values = new ArrayList<>();
    for (String file : extension.names(".xcu")) {
      elements(extension.xml(file), "value").forEach(value -> values.add(value.getTextContent()));
    }
    return values;
  }

  private String attribute(String element, String attribute) throws Exception {
    return elements(extension.xml(DESCRIPTION), element).get(0).getAttribute(attribute);
  }
}
