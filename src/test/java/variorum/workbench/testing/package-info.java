/**
 * Help for tests that need the window: {@link variorum.workbench.testing.Fx} runs code on the JavaFX thread and shows
 * scenes, {@link variorum.workbench.testing.Mouse} and {@link variorum.workbench.testing.Keys} are hands.
 *
 * <pre>{@code
 * Fx.show(view, 600, 400);
 * Mouse.in(view).press(20, 30).dragTo(200, 30).release();
 * Keys.press(KeyCode.RIGHT, KeyCode.SHIFT);
 * assertThat(Fx.get(view::selectedText)).isEqualTo("presence");
 * }</pre>
 *
 * <p>Events go through JavaFX's own entrance for the operating system's events, with modifier keys and drags, so that
 * they take the way that a user's events take; nothing here waits for a time to pass.
 */
package variorum.workbench.testing;
