/**
 * How the window looks: colours, faces, icons and the style of every control, in three themes.
 *
 * <p>A {@link variorum.workbench.theme.Theme} is put on a scene and can be changed while the window is open. Style
 * sheets name a colour by its token ({@code -fx-fill: -v-accent}); code that paints by itself asks a
 * {@link variorum.workbench.theme.Token}, or a {@link variorum.workbench.theme.Tone} where the colour may also be one
 * that the user chose for a code, for the colour in the theme of its node. {@link variorum.workbench.theme.Face} hands
 * out the bundled faces, {@link variorum.workbench.theme.Icons} the signs.
 *
 * <pre>{@code
 * Theme.LIGHT.applyTo(scene);
 * rectangle.fillProperty().bind(Theme.of(rectangle).map(Tone.of(Token.ACTOR)::ink));
 * label.setFont(Face.SERIF.at(16));
 * button.setGraphic(Icons.of("bi-book"));
 * }</pre>
 *
 * <p>Style classes for the panes are listed at the top of {@code variorum.css}. Nothing here knows a document or a
 * project, no face is taken from the machine, and no colour is written down anywhere but in {@code light.css},
 * {@code dark.css} and {@code contrast.css}.
 */
@NullMarked
package variorum.workbench.theme;

import org.jspecify.annotations.NullMarked;
