import java.io.File;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.exception.SyntaxValidationException;
import org.apache.pdfbox.preflight.parser.PreflightParser;

/** Holds files against PDF/A-1b with PDFBox Preflight; a line for each finding: file, code, page, details. */
public class Preflight {
  public static void main(String[] paths) throws Exception {
    for (String path : paths) {
      for (ValidationResult.ValidationError one : check(path).getErrorsList()) {
        Integer page = one.getPageNumber();
        String details = one.getDetails().replaceAll("\\s+", " ");
        System.out.println(
            String.join("\t", path, one.getErrorCode(), page == null ? "" : "" + (page + 1), details));
      }
      System.out.println(path + "\tread");
    }
  }

  private static ValidationResult check(String path) throws Exception {
    PreflightParser parser = new PreflightParser(new File(path));
    try {
      parser.parse();
      try (PreflightDocument document = parser.getPreflightDocument()) {
        document.validate();
        return document.getResult();
      }
    } catch (SyntaxValidationException broken) {
      return broken.getResult();
    }
  }
}
