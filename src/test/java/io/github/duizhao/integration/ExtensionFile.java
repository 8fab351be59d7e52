package io.github.duizhao.integration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The .oxt under test, as a reader of its files. */
final class ExtensionFile implements AutoCloseable {

  private final ZipFile zip;

  ExtensionFile() throws IOException {
    this.zip = new ZipFile(path().toFile());
  }

  static Path path() {
    return Path.of(System.getProperty("duizhao.oxt")).toAbsolutePath();
  }

  /** The paths of all files in it. */
  List<String> names() {
    return zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
  }

  /** The paths of the files in it that end like this. */
  List<String> names(String ending) {
    return names().stream().filter(name -> name.endsWith(ending)).toList();
  }

  /** A file of it, read as XML. */
  Document xml(String name) throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try (InputStream stream = zip.getInputStream(zip.getEntry(name))) {
      return factory.newDocumentBuilder().parse(stream);
    }
  }

  /** Copies a file out of it. */
  void extract(String name, Path target) throws IOException {
    try (InputStream stream = zip.getInputStream(zip.getEntry(name))) {
      Files.copy(stream, target);
    }
  }

  /** The elements of a local name, in whatever namespace. */
  static List<Element> elements(Document document, String localName) {
    return list(document.getElementsByTagNameNS("*", localName));
  }

  /** The elements of a local name below an element. */
  static List<Element> elements(Element element, String localName) {
    return list(element.getElementsByTagNameNS("*", localName));
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
