/**
 * Who holds what position, who agrees with whom: the statements of a project as networks.
 *
 * <p>{@link variorum.exchange.network.Networks} writes a folder with a file for each network, as GraphML, GEXF or
 * tables of edges. The actors of a form are what plays its first role; every other role gives a network between actors
 * and what plays that one, and what plays the role {@code position} (or the second) makes actors agree or disagree.
 *
 * <pre>{@code
 * new Networks(Networks.Syntax.GRAPHML).write(project, Target.at(Path.of("networks")), Progress.NONE);
 * }</pre>
 *
 * <p>What the weights mean is said in {@link variorum.exchange.network.Agreement} and {@link
 * variorum.exchange.network.TwoMode}; they follow the definitions of Philip Leifeld's Discourse Network Analyzer, and
 * where they do not, they say so. Nothing here draws a network or carries texts.
 */
@NullMarked
package variorum.exchange.network;

import org.jspecify.annotations.NullMarked;
