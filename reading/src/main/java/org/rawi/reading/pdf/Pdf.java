package org.rawi.reading.pdf;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.rawi.reading.Format;
import org.rawi.reading.Hash;
import org.rawi.reading.Intake;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;
import org.rawi.reading.office.StyledText;

/** A PDF with its text in it: one that a program has written, or a scan that has been through character recognition. */
public final class Pdf implements Format {
    private static final int LIMIT = 64 * 1024 * 1024;
    private static final int MOST_PAGES = 3000;
    private static final int HEAD = 1024;
    private static final String WHOLE = "the whole file, as it was written";

    /** Held, since a logger that nobody holds forgets that it is to be silent. */
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    @Override
    public boolean fits(Source source) throws IOException {
        byte[] head = source.head();
        return new String(head, 0, Math.min(HEAD, head.length), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .startsWith("%PDF-");
    }

    @Override
    public void read(Source source, Intake intake) throws IOException {
        byte[] bytes = source.bytes().readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new RefusedException("a PDF over 64 MiB", "a smaller one, such as each of its parts");
        }
        Streams.requireBounds(bytes);
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(new PlainFonts());
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            StyledText text = text(pdf);
            String title = pdf.getDocumentInformation().getTitle();
            intake.accept(new Reading.Text(
                    source.where(), text.document(source, Hash.of(bytes), title == null ? "" : title)));
        } catch (InvalidPasswordException encrypted) {
            throw new RefusedException("a PDF with a password", "the same without a password");
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new RefusedException("a PDF that is cut off or broken", WHOLE);
        } catch (OutOfMemoryError large) {
            throw new RefusedException("a PDF that takes more memory than there is", "a smaller one");
        }
    }

    private static StyledText text(PDDocument pdf) throws IOException {
        if (pdf.getNumberOfPages() > MOST_PAGES) {
            throw new RefusedException("a PDF of over " + MOST_PAGES + " pages", "each of its parts");
        }
        Glyphs glyphs = new Glyphs();
        glyphs.writeText(pdf, Writer.nullWriter());
        if (glyphs.areUnknown()) {
            throw new RefusedException(
                    "a PDF whose fonts do not say which letters their signs are",
                    "the file that it was made from, or the PDF after character recognition (OCR)");
        }
        List<List<List<TextLine>>> pages = lines(glyphs.pages(), false);
        int balance = pages.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .filter(TextLine::isFromRight)
                .mapToInt(line -> VisualLine.balance(line.text()))
                .sum();
        StyledText text = new PagedText(unstretched(balance < 0 ? lines(glyphs.pages(), true) : pages)).text();
        if (text.isEmpty()) {
            throw new RefusedException(
                    "a PDF without text: its pages are pictures, as of a scan",
                    "the PDF after character recognition (OCR)");
        }
        return text;
    }

    private static List<List<List<TextLine>>> unstretched(List<List<List<TextLine>>> pages) {
        UnaryOperator<String> plain = Stretchers.in(pages.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .map(TextLine::text)
                .toList());
        return pages.stream()
                .map(page -> page.stream()
                        .map(column -> column.stream()
                                .map(line -> line.with(plain.apply(line.text())))
                                .toList())
                        .toList())
                .toList();
    }

    private static List<List<List<TextLine>>> lines(List<List<Glyph>> pages, boolean mirrors) {
        List<List<List<TextLine>>> lines = new ArrayList<>();
        for (List<Glyph> page : pages) {
            Map<Integer, List<Glyph>> turned = page.stream().collect(Collectors.groupingBy(Glyph::turn));
            List<List<TextLine>> columns = new ArrayList<>();
            turned.values().stream()
                    .sorted(Comparator.comparingInt((List<Glyph> glyphs) -> glyphs.size())
                            .reversed()
                            .thenComparing(glyphs -> glyphs.get(0).turn()))
                    .forEach(glyphs -> columns.addAll(PageLines.of(glyphs, mirrors)));
            lines.add(columns);
        }
        return lines;
    }
}
