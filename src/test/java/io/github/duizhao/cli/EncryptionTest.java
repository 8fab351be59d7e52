package io.github.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptionTest {

  private static final int WORD = 0xA5EC;
  private static final int ENCRYPTED = 0x0100;

  @TempDir Path folder;

  @Test
  void openDocumentNamesItsKeysInTheManifest() throws IOException {
    assertThat(Encryption.of(zip("<manifest:encryption-data/>"))).isTrue();
    assertThat(Encryption.of(zip("<manifest:file-entry/>"))).isFalse();
  }

  @Test
  void officeOpenXmlWithAPasswordIsAnOleFileWithAPackage() throws IOException {
    assertThat(Encryption.of(ole("EncryptedPackage", 0, 0))).isTrue();
    assertThat(Encryption.of(ole("WordDocument", 0, 0))).isFalse();
  }

  @Test
  void wordSaysItInItsFlags() throws IOException {
    assertThat(Encryption.of(ole("WordDocument", WORD, ENCRYPTED))).isTrue();
    assertThat(Encryption.of(ole("WordDocument", WORD, 0))).isFalse();
    assertThat(Encryption.of(ole("WordDocument", 0, ENCRYPTED))).isFalse();
  }

  @Test
  void whatIsNoSuchFileIsNotKnownToBeEncrypted() throws IOException {
    assertThat(Encryption.of(Files.write(folder.resolve("short.doc"), new byte[3]))).isFalse();
    assertThat(Encryption.of(Files.writeString(folder.resolve("a.odt"), "encryption-data")))
        .isFalse();
    assertThat(Encryption.of(folder.resolve("missing.odt"))).isFalse();
  }

  private Path zip(String manifest) throws IOException {
    Path file = folder.resolve("document.odt");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
      zip.write(manifest.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private Path ole(String stream, int mark, int flags) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(2048);
    bytes.putLong(0, 0xD0CF11E0A1B11AE1L);
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    bytes.putShort(512, (short) mark);
    bytes.putShort(522, (short) flags);
    bytes.put(1024, stream.getBytes(StandardCharsets.UTF_16LE));
    return Files.write(folder.resolve("document.doc"), bytes.array());
  }
}
