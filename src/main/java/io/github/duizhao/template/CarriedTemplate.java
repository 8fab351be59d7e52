package io.github.duizhao.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A template in the form in which a document carries it, for places where its file is not: the
 * whole template with all that it inherits, deflated, in letters that no file format changes.
 */
public final class CarriedTemplate {

  /** Letters that a document carries at most; a template has about two thousand. */
  public static final int LIMIT = 40_000;

  private static final String SOURCE = "document";

  private CarriedTemplate() {}

  /** The template that a document takes along, "" for one that ships with the program. */
  public static String toCarry(TemplateLibrary library, String id) {
    return library
        .entry(id)
        .filter(entry -> entry.layer() != Layer.BUILT_IN)
        .map(entry -> write(entry.template()))
        .orElse("");
  }

  /** A template to carry; "" for one that is better left behind, as it is far too long. */
  public static String write(Template template) {
    byte[] json =
        TemplateWriter.json(template, TemplateLibrary.builtIn())
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(json);
    } catch (IOException e) {
      throw new IllegalStateException("memory takes all bytes", e);
    }
    String text = Base64.getEncoder().encodeToString(deflated.toByteArray());
    return text.length() > LIMIT ? "" : text;
  }

  /**
   * The template that a document carries.
   *
   * @param text what stands in the document
   * @param wanted the one that the document remembers; another one is not taken
   * @return empty where it is damaged or not the one
   */
  public static Optional<TemplateEntry> read(String text, RememberedTemplate wanted) {
    if (text.isBlank() || text.length() > LIMIT) {
      return Optional.empty();
    }
    try (InputStream in =
        new InflaterInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
      byte[] json = in.readNBytes(TemplateSource.LIMIT);
      TemplateSource source =
          new TemplateSource(Layer.DOCUMENT, SOURCE, new String(json, StandardCharsets.UTF_8));
      return TemplateResolver.resolve(List.of(source))
          .library()
          .entry(wanted.id())
          .filter(entry -> entry.layer() == Layer.DOCUMENT && wanted.isSame(entry.template()));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
