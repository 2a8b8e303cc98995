package org.rawi.reading.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rawi.reading.Intake;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;
import org.rawi.reading.record.TableRows;

/** A workbook (XLSX): each sheet that has a header with a column of text is a table, each row below it a document. */
final class Workbook {
    private final Source source;
    private final Parts parts;
    private final String main;
    private final Intake intake;

    Workbook(Source source, Parts parts, String main, Intake intake) {
        this.source = source;
        this.parts = parts;
        this.main = main;
        this.intake = intake;
    }

    /**
     * One sheet as the workbook lists it.
     *
     * @param name its name, on its tab
     * @param id leads to its part
     * @param isHidden whether nobody sees it who opens the workbook
     */
    private record Tab(String name, String id, boolean isHidden) {}

    void read() throws IOException {
        List<Tab> tabs = new ArrayList<>();
        boolean since1904 = false;
        try (Xml xml = parts.xml(main).orElseThrow()) {
            while (xml.next()) {
                if (xml.opens("sheet")) {
                    boolean isHidden = xml.attribute("state")
                            .toLowerCase(java.util.Locale.ROOT)
                            .contains("hidden");
                    tabs.add(new Tab(xml.attribute("name"), xml.relation(), isHidden));
                } else if (xml.opens("workbookPr")) {
                    since1904 |= !xml.attribute("date1904").isEmpty()
                            && !xml.attribute("date1904").matches("0|false");
                }
            }
        }
        Cells cells = new Cells(
                SharedTexts.of(parts, parts.target(main, "sharedStrings", "xl/sharedStrings.xml")),
                DayFormats.of(parts, parts.target(main, "styles", "xl/styles.xml"), since1904));
        sheets(tabs, cells);
    }

    private void sheets(List<Tab> tabs, Cells cells) throws IOException {
        Map<String, Parts.Target> targets = parts.targets(main);
        List<Sheet> tableless = new ArrayList<>();
        int tables = 0;
        for (Tab tab : tabs) {
            String where = tabs.size() == 1 ? source.where() : source.where() + "!" + tab.name();
            Parts.Target target = targets.get(tab.id());
            Optional<Xml> part = target == null ? Optional.empty() : parts.xml(target.name());
            if (tab.isHidden()) {
                intake.accept(new Reading.Skip(where, "a hidden sheet"));
            } else if (part.isPresent() && target.kind().equals("worksheet")) {
                String id = source.id() + "#" + (tabs.size() == 1 ? "" : tab.name() + "!");
                Sheet sheet = new Sheet(source, new TableRows.Place(id, where), cells, intake);
                try (Xml xml = part.get()) {
                    sheet.read(xml);
                }
                tables += sheet.isTable() ? 1 : 0;
                if (!sheet.isTable()) {
                    tableless.add(sheet);
                }
            }
        }
        if (tables == 0) {
            refuse(tableless);
        }
        tableless.forEach(sheet -> intake.accept(new Reading.Skip(sheet.where(), "a sheet without a column of text")));
    }

    private static void refuse(List<Sheet> tableless) throws IOException {
        for (Sheet sheet : tableless) {
            sheet.refuse();
        }
        throw new RefusedException("a workbook without a table", "a sheet whose first line names its columns");
    }
}
