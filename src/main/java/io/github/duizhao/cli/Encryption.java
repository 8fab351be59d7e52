package io.github.duizhao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells from a file's own bytes whether it is protected by a password. The office could be asked
 * instead, but a newer one asks back in types that the interface compiled against does not know.
 */
final class Encryption {

  /** How much of a file is looked at: the directory of an OLE file stands in front. */
  private static final int HEAD = 1 << 20;

  /** The start of an OLE file ([MS-CFB] 2.2). */
  private static final long OLE = 0xD0CF11E0A1B11AE1L;

  /** Where a Word file's FIB usually starts, its mark, and its flag ([MS-DOC] 2.5.1, 2.5.2). */
  private static final int FIB = 512;

  private static final int FIB_FLAGS = FIB + 10;
  private static final int FIB_MARK = 0xA5EC;
  private static final int FIB_ENCRYPTED = 0x0100;

  private Encryption() {}

  /** Whether a document is encrypted; false where the file does not tell. */
  static boolean of(Path file) {
    try {
      byte[] head;
      try (InputStream stream = Files.newInputStream(file)) {
        head = stream.readNBytes(HEAD);
      }
      boolean ole = head.length > FIB_FLAGS + 2 && ByteBuffer.wrap(head).getLong() == OLE;
      return ole ? encryptedOle(head) : encryptedPackage(file);
    } catch (IOException e) {
      // What cannot be read is not known to be encrypted; opening it says what is wrong.
      return false;
    }
  }

  /** Office Open XML with a password is an OLE file with this stream ([MS-OFFCRYPTO] 1.3). */
  private static boolean encryptedOle(byte[] head) {
    ByteBuffer buffer = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
    boolean word = (buffer.getShort(FIB) & 0xFFFF) == FIB_MARK;
    if (word && (buffer.getShort(FIB_FLAGS) & FIB_ENCRYPTED) != 0) {
      return true;
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    return text.contains(wide("EncryptedPackage"));
  }

  /** OpenDocument names its keys in the manifest (ODF 1.3, part 2, 4.8). */
  private static boolean encryptedPackage(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
      if (manifest == null) {
        return false;
      }
      try (InputStream stream = zip.getInputStream(manifest)) {
        return new String(stream.readNBytes(HEAD), StandardCharsets.UTF_8)
            .contains("encryption-data");
      }
    }
  }

  /** The characters of a name as UTF-16LE bytes, each byte as a character. */
  private static String wide(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }
}
