/**
 * Type to filter, the same way in every list.
 *
 * <pre>{@code
 * Filter filter = Filter.of("arm gr");
 * filter.takes("Armed group");   // true
 * filter.hits("Armed group");    // 0 to 3, 6 to 8: to be shown half bold
 * }</pre>
 *
 * <p>This is for lists one has in hand, not for searching texts.
 */
@NullMarked
package variorum.workbench.filter;

import org.jspecify.annotations.NullMarked;
