package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Snapshot;
import io.github.duizhao.writer.SnapshotReader;
import io.github.duizhao.writer.WriterDocument;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read after an edit is what a reading of the whole document would give. */
@ExtendWith(SharedOffice.class)
@Timeout(300)
class LiveReadingIT {

  private static final int ROUNDS = 80;

  @ParameterizedTest
  @CsvSource({"1, false", "2, false", "3, true"})
  void readsWhatAFullReadingWould(long seed, boolean tables, Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      WriterDocument followed = WriterDocument.of(window.controller()).orElseThrow();
      followed.read();
      RandomEdits edits = new RandomEdits(window, seed, tables);
      StringBuilder done = new StringBuilder();
      for (int i = 0; i < ROUNDS; i++) {
        // Often one edit, at times several before anybody looks.
        for (int j = i % 4; j < 4; j += 3) {
          done.append(edits.next()).append("; ");
        }
        Snapshot now = followed.follow(true);
        if (!followed.holds(now, 0, Integer.MAX_VALUE)) {
          now = followed.read();
        }
        assertThat(now.paragraphs())
            .as(done.toString())
            .isEqualTo(SnapshotReader.read(window.document()).paragraphs());
      }
    }
  }
}
