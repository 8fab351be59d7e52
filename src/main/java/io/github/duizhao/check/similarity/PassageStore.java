package io.github.duizhao.check.similarity;

import io.github.duizhao.document.Role;
import io.github.duizhao.document.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps what files are compared by: that of the first files in memory, that of all others in a
 * temporary file that only this user can read and that goes when the store is closed. For one
 * thread.
 */
final class PassageStore implements AutoCloseable {

  /** Bytes of a passage without its role, its quote and its shingles: seven numbers. */
  private static final int FIXED = 7 * Integer.BYTES;

  private final int inMemory;
  private FileChannel channel;
  private boolean broken;

  /**
   * A store.
   *
   * @param inMemory of how many files the passages stay in memory
   */
  PassageStore(int inMemory) {
    this.inMemory = inMemory;
  }

  /** Where the passages of one file are. */
  interface Kept {

    /** The passages, in text order. */
    List<Passage> passages();
  }

  /**
   * Keeps the passages of a file.
   *
   * @param before how many files were kept before
   */
  Kept keep(List<Passage> passages, int before) {
    if (before >= inMemory && !broken) {
      try {
        return write(passages);
      } catch (IOException | SecurityException e) {
        // No room for temporary files: then it all stays in memory, which is slower to run out.
        broken = true;
      }
    }
    return () -> passages;
  }

  private Kept write(List<Passage> passages) throws IOException {
    if (channel == null) {
      Path file = Files.createTempFile("duizhao-", ".tmp");
      channel =
          FileChannel.open(
              file,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    }
    ByteBuffer bytes = encode(passages);
    long start = channel.size();
    int length = bytes.remaining();
    while (bytes.hasRemaining()) {
      channel.write(bytes, start + bytes.position());
    }
    return () -> read(start, length);
  }

  private List<Passage> read(long start, int length) {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    try {
      int count = 0;
      while (bytes.hasRemaining() && count >= 0) {
        count = channel.read(bytes, start + bytes.position());
      }
      return decode(bytes.flip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BufferUnderflowException e) {
      throw new UncheckedIOException(new IOException("the temporary file was cut", e));
    }
  }

  private static ByteBuffer encode(List<Passage> passages) {
    int size = Integer.BYTES;
    for (Passage passage : passages) {
      size += FIXED;
      size += (passage.role().name().length() + passage.quote().length()) * Character.BYTES;
      size += passage.shingles().length * Integer.BYTES;
    }
    ByteBuffer bytes = ByteBuffer.allocate(size).putInt(passages.size());
    for (Passage passage : passages) {
      putText(passage.role().name(), bytes);
      putText(passage.quote(), bytes);
      bytes.putInt(passage.place().start()).putInt(passage.place().end());
      bytes.putInt(passage.paragraph()).putInt(passage.letters());
      bytes.putInt(passage.shingles().length);
      bytes.asIntBuffer().put(passage.shingles());
      bytes.position(bytes.position() + passage.shingles().length * Integer.BYTES);
    }
    return bytes.flip();
  }

  private static List<Passage> decode(ByteBuffer bytes) {
    int count = bytes.getInt();
    List<Passage> passages = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Role role = Role.valueOf(text(bytes));
      String quote = text(bytes);
      Span place = new Span(bytes.getInt(), bytes.getInt());
      int paragraph = bytes.getInt();
      int letters = bytes.getInt();
      int[] shingles = new int[bytes.getInt()];
      bytes.asIntBuffer().get(shingles);
      bytes.position(bytes.position() + shingles.length * Integer.BYTES);
      passages.add(new Passage(role, place, quote, paragraph, letters, shingles));
    }
    return passages;
  }

  private static void putText(String text, ByteBuffer bytes) {
    bytes.putInt(text.length());
    for (int i = 0; i < text.length(); i++) {
      bytes.putChar(text.charAt(i));
    }
  }

  private static String text(ByteBuffer bytes) {
    char[] text = new char[bytes.getInt()];
    for (int i = 0; i < text.length; i++) {
      text[i] = bytes.getChar();
    }
    return new String(text);
  }

  @Override
  public void close() {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
