package io.github.duizhao.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads the text of a plain text file: UTF-8, UTF-16 with a byte-order mark, or GB18030, which
 * older editors on Chinese Windows write.
 */
final class TextDecoder {

  /** Bytes; a statement has a few ten thousand. */
  static final long LIMIT = 10L << 20;

  /** What Java puts in the place of bytes that it cannot decode. */
  private static final char REPLACEMENT = '\uFFFD';

  private static final Charset GB18030 = Charset.forName("GB18030");

  private TextDecoder() {}

  /**
   * The text of a file; a byte-order mark may still stand at its start.
   *
   * @throws Unreadable if it is not there, too large or not a text
   */
  static String read(Path file) throws Unreadable {
    try {
      if (Files.size(file) > LIMIT) {
        throw new Unreadable("cli.unreadable.large", LIMIT >> 20);
      }
      return decode(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new Unreadable("cli.unreadable.missing");
    } catch (AccessDeniedException e) {
      throw new Unreadable("cli.unreadable.denied");
    } catch (IOException e) {
      throw new Unreadable("cli.unreadable.io", String.valueOf(e.getMessage()));
    }
  }

  /** The text in bytes. */
  static String decode(byte[] bytes) throws Unreadable {
    for (Charset charset : candidates(bytes)) {
      Optional<String> text = decode(bytes, charset);
      if (text.isPresent()) {
        if (isBinary(text.get())) {
          throw new Unreadable("cli.unreadable.binary");
        }
        return text.get();
      }
    }
    throw new Unreadable("cli.unreadable.binary");
  }

  private static List<Charset> candidates(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return List.of(StandardCharsets.UTF_16);
    }
    return List.of(StandardCharsets.UTF_8, GB18030);
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      // The quick way, unless it had to put something in the place of what is not UTF-8.
      String text = new String(bytes, StandardCharsets.UTF_8);
      if (text.indexOf(REPLACEMENT) < 0) {
        return Optional.of(text);
      }
    }
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** A NUL, or more than one character in a hundred that no text has. */
  private static boolean isBinary(String text) {
    long odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      if (!isUsual(c) && isOdd(c)) {
        odd++;
      }
    }
    return odd * 100 > text.length();
  }

  /** Most of a text: printable ASCII and the ideographs that Unicode has had from the start. */
  private static boolean isUsual(char c) {
    return (c >= ' ' && c <= '~') || (c >= '\u4E00' && c <= '\u9FA5');
  }

  private static boolean isOdd(char c) {
    boolean layout = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u000B';
    // Ctrl-Z ends a text file of DOS.
    boolean end = c == '\u001A';
    boolean control = Character.isISOControl(c) && c != '\u0085';
    return (control && !layout && !end) || Character.getType(c) == Character.UNASSIGNED;
  }
}
