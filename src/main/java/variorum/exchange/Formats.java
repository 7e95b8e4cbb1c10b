package variorum.exchange;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import variorum.exchange.archive.VariorumArchive;
import variorum.exchange.bibliography.Bibtex;
import variorum.exchange.bibliography.CslJson;
import variorum.exchange.brat.Brat;
import variorum.exchange.codebook.CodebookCsv;
import variorum.exchange.codebook.CodebookJson;
import variorum.exchange.conll.Conll;
import variorum.exchange.csv.CsvTables;
import variorum.exchange.dna.Dna;
import variorum.exchange.format.Format;
import variorum.exchange.format.Importable;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.gate.GateXml;
import variorum.exchange.jsonl.JsonLines;
import variorum.exchange.labelstudio.LabelStudio;
import variorum.exchange.network.Networks;
import variorum.exchange.parquet.ParquetTables;
import variorum.exchange.refi.QdaCodebook;
import variorum.exchange.refi.QdaProject;
import variorum.exchange.report.ReadingReport;
import variorum.exchange.tei.Tei;
import variorum.exchange.textlines.Dialect;
import variorum.exchange.textlines.TextLines;
import variorum.exchange.uima.CasFiles;
import variorum.exchange.w3c.WebAnnotation;
import variorum.exchange.webanno.WebAnnoTsv;
import variorum.exchange.xlsx.Spreadsheet;

/** The formats there are. A new one is added to this list and nowhere else. */
public final class Formats {

    private static final List<Format> ALL = List.of(
            new VariorumArchive(),
            new JsonLines(),
            new CsvTables(),
            new ParquetTables(),
            new Spreadsheet(),
            new Tei(),
            new ReadingReport(),
            new Bibtex(),
            new CslJson(),
            new Dna(),
            new Networks(Networks.Syntax.GRAPHML),
            new Networks(Networks.Syntax.GEXF),
            new Networks(Networks.Syntax.CSV),
            new QdaProject(InstantSource.system()),
            new QdaCodebook(),
            new CodebookJson(),
            new CodebookCsv(),
            new Brat(OffsetUnit.CODE_POINT),
            new Brat(OffsetUnit.UTF_16),
            new CasFiles(CasFiles.Syntax.XMI),
            new CasFiles(CasFiles.Syntax.JSON),
            new WebAnnoTsv(),
            new LabelStudio(),
            new TextLines(Dialect.DOCCANO),
            new TextLines(Dialect.DOCCANO_RELATIONS),
            new TextLines(Dialect.SPACY),
            new TextLines(Dialect.SPACY_WORDS),
            new WebAnnotation(),
            new GateXml(),
            new Conll());

    private Formats() {}

    /** All, in the order people should see them. */
    public static List<Format> all() {
        return ALL;
    }

    /** The format of a short name. */
    public static Optional<Format> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** Those that can also be read into a project. */
    static List<Importable> importable() {
        return ALL.stream().filter(Importable.class::isInstance).map(Importable.class::cast).toList();
    }
}
