package variorum.exchange.network;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import variorum.exchange.format.Unreadable;
import variorum.exchange.plaintext.FileBytes;
import variorum.exchange.xml.XmlElement;
import variorum.exchange.xml.XmlReader;

/** What files of networks share. */
final class Graph {

    private Graph() {}

    /** A number without an exponent, as every reader takes it; whole ones without decimals. */
    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** Reads a file back. */
    static XmlElement read(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return XmlReader.read(file.toString(), in);
        } catch (IOException failed) {
            throw FileBytes.unreadable(file, failed);
        }
    }

    /** Checks that nodes are told apart and edges end at them. */
    static void check(Path file, List<XmlElement> nodes, List<XmlElement> edges) {
        Set<String> ids = new HashSet<>();
        for (XmlElement node : nodes) {
            if (!ids.add(node.attribute("id"))) {
                throw new Unreadable(file + " has two nodes called " + node.attribute("id") + ".");
            }
        }
        for (XmlElement edge : edges) {
            if (!ids.contains(edge.attribute("source")) || !ids.contains(edge.attribute("target"))) {
                throw new Unreadable(file + " has an edge that ends nowhere.");
            }
        }
    }
}
