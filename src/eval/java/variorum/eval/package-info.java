/**
 * Programs that measure how well Variorum compares, against texts labelled by others and against generated ones. The
 * labelled texts are arguments, never part of the project. Each program prints a table and starts with
 * {@code ./mvnw -Peval -Deval=variorum.eval.NAME -Deval.arguments="…"}.
 */
package variorum.eval;
