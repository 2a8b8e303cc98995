package org.rawi.reading.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.knowledge.Knowledge;
import org.rawi.reading.Bytes;
import org.rawi.reading.Reading;
import org.rawi.reading.article.ArticleSplitter;

/** Inputs that say one thing a hundred thousand times: what grows with the square of the length would hang on them. */
class LongInputsTest {
    private static final ArticleSplitter SPLITTER = new ArticleSplitter(
            Knowledge.bundled().furniture(), Knowledge.bundled().outletKeys());
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Of the processor, whatever else the machine does; the square of the length would take minutes. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private static final int LENGTH = 300_000;
    private static final String FULL =
            "أعلن المجلس المحلي في بلدة الكرمة فتح طريق السوق أمام السيارات بعد إزالة السواتر الترابية التي أغلقته شهرين كاملين.";

    /** «/» is a line break where the text is no markup, «$» a full sentence, «_» a space. */
    @Timeout(300)
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            $/$/|محمد علي حسن/|$
            $/$/|نزح سكان القرى القديمة/|$
            $/$/|المصدر: وكالات/|$
            $/$/|اقرأ أيضا: خبر من البلدة/|$
            عنوان/|* خبر من البلدة القديمة/|$/$
            عنوان/|وقال البيان:/|$
            عنوان/|دمشق – وكالات: $/|
            عنوان/|-----/خبر من البلدة القديمة/$/|
            عنوان/#وسم |#| خبر من البلدة
            عنوان/#وسم |#وسم ،| خبر من البلدة
            عنوان/خبر |.| خبر من البلدة
            عنوان/خبر |ـ| خبر من البلدة
            عنوان/خبر |_| خبر من البلدة
            {"text":"$","title":"خبر|_|خبر"}
            [{"text":"خبر","a":|[|
            text,id,|عمود,|/خبر من البلدة,1
            text,id/خبر,"|خبر من البلدة,1/|
            <html><body>|<div>|$
            <html><body>|<div><p>خبر من البلدة</p>|$
            <html><body>|<b><i>خبر</b></i>|$
            <html><body>|<blockquote>خبر|$
            <html><body>|<article><h2>خبر من البلدة القديمة</h2><p>$</p>|
            <html><body>|<table><tr><td><p>خبر</p>|$
            <html><body>|<|$
            <html><body><p class="|news |">$
            WARC/1.0/|WARC/1.0/|
            WARC/1.0/WARC-Type: resource/Content-Length: 9999999//|/WARC/1.0/Content-Length: 9999999//|
            """)
    void theTimeGrowsWithTheLengthAndNotWithItsSquare(String start, String again, String end) {
        String text = start + again.repeat(LENGTH / again.length()) + (end == null ? "" : end);
        String lines = text.startsWith("<") ? text : text.replace("/", "\n");
        byte[] bytes = lines.replace("$", FULL).replace("_", " ").getBytes(StandardCharsets.UTF_8);
        long began = THREADS.getCurrentThreadCpuTime();
        for (Reading reading : Bytes.read(bytes)) {
            if (reading instanceof Reading.Text found) {
                assertThat(SPLITTER.split(found.document())).isNotEmpty();
            }
        }
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - began)).isLessThan(LONGEST);
    }
}
