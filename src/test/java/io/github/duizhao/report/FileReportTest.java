package io.github.duizhao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.Severity;
import io.github.duizhao.message.Messages;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

class FileReportTest {

  @Test
  void linesCountFromOne() {
    CheckedFile checked = CheckedFile.of(ReportSamples.result());
    assertThat(checked.findings()).extracting(LocatedFinding::line).containsExactly(0, 3, 3);
    assertThat(checked.count(Severity.WARNING)).isEqualTo(1);
  }

  @Test
  void theGravestFindingDecides() {
    Report report = ReportSamples.report();
    assertThat(report.hasAtLeast(Severity.ERROR)).isTrue();
    assertThat(report.hasAtLeast(Severity.HINT)).isTrue();
    Report clean = new Report(report.version(), report.today(), report.files().subList(1, 3));
    assertThat(clean.hasAtLeast(Severity.HINT)).isFalse();
  }

  @Test
  void tableRowsAreAsLongAsTheirHeader() {
    for (Messages messages : new Messages[] {Messages.CHINESE, Messages.ENGLISH}) {
      ReportTable files = ReportTable.summary(ReportSamples.report(), messages);
      ReportTable findings = ReportTable.findings(ReportSamples.report(), messages);
      assertThat(files.rows())
          .hasSize(3)
          .allSatisfy(r -> assertThat(r).hasSameSizeAs(files.header()));
      assertThat(findings.rows())
          .hasSize(3)
          .allSatisfy(r -> assertThat(r).hasSameSizeAs(findings.header()));
    }
  }

  @Test
  void theTextOfADocumentIsNotKept() {
    var result = ReportSamples.result();
    WeakReference<Object> text = new WeakReference<>(result.statement().snapshot());
    FileReport report = FileReport.of("a.txt", result);
    result = null;
    for (int i = 0; i < 50 && text.get() != null; i++) {
      System.gc();
    }
    assertThat(text.get()).isNull();
    assertThat(report.checked()).isPresent();
  }
}
