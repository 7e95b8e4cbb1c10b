package variorum.exchange.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.format.Contents;
import variorum.exchange.format.FolderFormat;
import variorum.exchange.format.Loss;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Options;
import variorum.exchange.format.Placed;
import variorum.exchange.format.SafeNames;
import variorum.exchange.format.Schemas;
import variorum.exchange.format.Target;
import variorum.exchange.plaintext.FileBytes;
import variorum.exchange.xml.XmlSchema;
import variorum.project.Project;
import variorum.task.Progress;

/** The statements as networks: a folder with a file, or two tables, for each. */
public final class Networks implements FolderFormat {

    private final Syntax syntax;

    /** How networks are written down. */
    public enum Syntax {
        /** Plain GraphML, every key declared. */
        GRAPHML,
        /** GEXF 1.2draft, which older readers take too. */
        GEXF,
        /** A table of nodes and one of edges. */
        CSV
    }

    /** Networks in a syntax. */
    public Networks(Syntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public Naming naming() {
        return switch (syntax) {
            case GRAPHML -> new Naming("graphml", "GraphML networks",
                    "Gephi, igraph, R, networkx, yEd, visone: who holds which position, who agrees with whom.");
            case GEXF -> new Naming("gexf", "GEXF networks",
                    "Gephi and networkx: who holds which position, who agrees with whom.");
            case CSV -> new Naming("network-csv", "Network tables",
                    "Gephi, R, UCINET, spreadsheets: nodes and edges as tables.");
        };
    }

    @Override
    public OffsetUnit unit() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public boolean isForSpreadsheets() {
        return syntax == Syntax.CSV;
    }

    @Override
    public List<Loss> losses(Project project, Options options) {
        return new NetworkLosses(project).all();
    }

    static List<Statement> of(StatementType type, Contents contents) {
        return contents.statements().stream().filter(each -> each.type().equals(type.id())).toList();
    }

    /** The networks of a project: for each form, one for each role but the first, and those among actors. */
    static List<Network> of(Project project) {
        Contents contents = Contents.of(project);
        SafeNames names = new SafeNames(Set.of());
        List<Network> networks = new ArrayList<>();
        for (StatementType type : contents.statementTypes()) {
            String prefix = contents.statementTypes().size() > 1 ? names.like(type.name()) + "-" : "";
            Bonds maker = new Bonds(project, type);
            List<Bond> bonds = of(type, contents).stream().flatMap(each -> maker.of(each).stream()).toList();
            SafeNames roles = new SafeNames(Set.of());
            for (Role role : type.roles().stream().skip(1).toList()) {
                List<Bond> own = bonds.stream().filter(bond -> bond.role().equals(role.name())).toList();
                networks.add(TwoMode.of(prefix + "actor-" + roles.like(role.name()), role.name(), own));
                if (maker.isPosition(role)) {
                    networks.addAll(Agreement.of(prefix, own));
                }
            }
        }
        return networks;
    }

    @Override
    public void write(Project project, Target target, Progress progress) {
        try {
            Path folder = Files.createDirectories(target.path());
            List<Network> networks = of(project);
            int done = 0;
            for (Network network : networks) {
                progress.at(done++, networks.size(), network.name());
                switch (syntax) {
                    case GRAPHML -> GraphMl.write(network, folder);
                    case GEXF -> Gexf.write(network, folder);
                    case CSV -> EdgeTables.write(network, folder, target.options().safeForExcel());
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Schemas schemas() {
        return switch (syntax) {
            case GRAPHML -> Schemas.of(GraphMl.ENDING, XmlSchema.resource(GraphMl.SCHEMA));
            case GEXF -> Schemas.of(Gexf.ENDING, XmlSchema.resource(Gexf.SCHEMA));
            case CSV -> Schemas.NONE;
        };
    }

    @Override
    public List<Placed> expected(Project project, Options options) {
        return List.of();
    }

    /** There are no spans; every edge has to end at nodes that are there, and every value in a column that is named. */
    @Override
    public List<Placed> placed(Target written, Progress progress) {
        for (Path file : FileBytes.in(written.path(), each -> true)) {
            String name = Objects.toString(file.getFileName());
            if (name.endsWith(GraphMl.ENDING)) {
                GraphMl.check(file);
            } else if (name.endsWith(Gexf.ENDING)) {
                Gexf.check(file);
            } else if (name.endsWith(EdgeTables.EDGES)) {
                EdgeTables.check(file);
            }
        }
        return List.of();
    }
}
