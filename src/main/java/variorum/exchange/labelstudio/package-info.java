/**
 * Label Studio: the tasks of a project as JSON, and the labelling configuration that goes with them.
 *
 * <p>{@link variorum.exchange.labelstudio.LabelStudio} writes a folder of both, and reads the JSON that Label Studio
 * exports.
 *
 * <pre>{@code
 * new LabelStudio().write(project, Target.at(Path.of("corpus")), Progress.NONE);
 * }</pre>
 *
 * <p>Places are code points. Every region has its words, so that a reader can check them. No user of Label Studio is
 * named in the way it looks users up, because it refuses a file that names somebody it does not know.
 */
@NullMarked
package variorum.exchange.labelstudio;

import org.jspecify.annotations.NullMarked;
