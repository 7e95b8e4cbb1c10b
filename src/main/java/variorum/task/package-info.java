/**
 * How long work tells where it is and learns that nobody wants it any more.
 *
 * <p>The one type to know is {@link variorum.task.Progress}: every engine that may run longer than a moment takes one
 * and calls it as it goes. The same call reports and stops, so what can be watched can be cancelled:
 *
 * <pre>{@code
 * for (int i = 0; i < documents.size(); i++) {
 *     progress.at(i, documents.size(), documents.get(i).name());
 *     ...
 * }
 * }</pre>
 *
 * <p>This package starts no thread, shows nothing and knows no other package.
 */
@NullMarked
package variorum.task;

import org.jspecify.annotations.NullMarked;
