package io.github.duizhao.integration;

import static io.github.duizhao.integration.ExtensionFile.elements;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The texts of the package and of the menu are there in both languages. */
class PackageTextsIT {

  private static final String REGISTRY = "http://openoffice.org/2001/registry";
  private static final String ADDONS = "registry/Addons.xcu";
  private static final Pattern MNEMONIC = Pattern.compile("~(.)");

  /** The letters of Writer's own menus, in English and in Chinese. */
  private static final String LETTERS_OF_WRITER = "FEVIOYARTWH";

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
  void registryTextsAreInBothLanguages() throws Exception {
    int found = 0;
    for (String file : extension.names(".xcu")) {
      for (Element prop : elements(extension.xml(file), "prop")) {
        Map<String, String> texts = texts(prop);
        if (prop.getAttributeNS(REGISTRY, "name").equals("Command")) {
          // Keys lead to the same command in all languages, by a value of one of them.
          continue;
        }
        boolean title = prop.getAttributeNS(REGISTRY, "name").equals("Title");
        if (title || !texts.isEmpty()) {
          assertThat(texts).as(file).containsOnlyKeys("zh-CN", "en-US");
          assertThat(texts.values()).as(file).allSatisfy(text -> assertThat(text).isNotBlank());
          found++;
        }
      }
    }
    assertThat(found).isGreaterThan(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"display-name", "extension-description", "publisher"})
  void descriptionIsInBothLanguages(String part) throws Exception {
    Element element = elements(extension.xml("description.xml"), part).get(0);
    List<String> languages =
        elements(element, "*").stream().map(child -> child.getAttribute("lang")).toList();
    assertThat(languages).containsExactlyInAnyOrder("zh-CN", "en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en-US"})
  void menuEntriesHaveMnemonicsThatDoNotClash(String language) throws Exception {
    List<String> titles = new ArrayList<>();
    for (Element prop : elements(extension.xml(ADDONS), "prop")) {
      if (prop.getAttributeNS(REGISTRY, "name").equals("Title")) {
        titles.add(texts(prop).get(language));
      }
    }
    String menu = mnemonic(titles.remove(0));
    assertThat(LETTERS_OF_WRITER).doesNotContain(menu);
    assertThat(titles).hasSizeGreaterThan(5);
    assertThat(titles.stream().map(PackageTextsIT::mnemonic)).doesNotHaveDuplicates();
  }

  private static String mnemonic(String title) {
    Matcher matcher = MNEMONIC.matcher(title);
    assertThat(matcher.find()).as("mnemonic in " + title).isTrue();
    return matcher.group(1).toUpperCase(java.util.Locale.ROOT);
  }

  /** The texts of a property by their languages; none if it is not a text. */
  private static Map<String, String> texts(Element prop) {
    Map<String, String> texts = new TreeMap<>();
    for (Element value : elements(prop, "value")) {
      if (value.hasAttribute("xml:lang")) {
        texts.put(value.getAttribute("xml:lang"), value.getTextContent());
      }
    }
    return texts;
  }
}
