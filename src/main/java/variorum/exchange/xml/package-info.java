/**
 * XML, written so that every reader gets back the characters it was given, and read with suspicion.
 *
 * <p>{@link variorum.exchange.xml.XmlWriter} writes elements; {@link variorum.exchange.xml.XmlReader} reads a file into
 * {@link variorum.exchange.xml.XmlElement}s; {@link variorum.exchange.xml.XmlSchema} holds one against a schema of
 * ours.
 *
 * <pre>{@code
 * xml.open("Code").attribute("name", code.name()).element("Description", text).close();
 * XmlElement root = XmlReader.read("project.qde", stream);
 * for (XmlElement source : root.children("TextSource")) { }
 * }</pre>
 *
 * <p>A document type is refused, so nothing is expanded and nothing fetched. Nothing here knows a format.
 */
@NullMarked
package variorum.exchange.xml;

import org.jspecify.annotations.NullMarked;
