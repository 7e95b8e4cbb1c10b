package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.workbench.testing.Fx;

/** The menus of the window. */
class MenusTest {

    /** As many items as a window of 700 pixels shows below its menu bar. */
    private static final int MOST = 20;

    @TempDir
    private Path folder;

    private static Stream<MenuItem> all(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(MenusTest::all) : Stream.of(item);
    }

    private static List<MenuItem> opened(Menu menu) {
        return Fx.get(() -> {
            menu.getOnShowing().handle(new Event(Menu.ON_SHOWING));
            return List.copyOf(menu.getItems());
        });
    }

    @Test
    void everyMenuFitsOnASmallScreenAndNoCommandStandsTwice() throws IOException {
        try (RealWindow window = new RealWindow(folder).inCheckout().start()) {
            MenuBar bar = (MenuBar) window.find("#menus");
            List<MenuItem> everything = bar.getMenus().stream().flatMap(menu -> {
                List<MenuItem> items = opened(menu);
                assertThat(items).as(menu.getText()).filteredOn(item -> !(item instanceof SeparatorMenuItem))
                        .hasSizeLessThanOrEqualTo(MOST);
                assertThat(items.getLast()).isNotInstanceOf(SeparatorMenuItem.class);
                return items.stream().flatMap(MenusTest::all);
            }).filter(item -> !(item instanceof SeparatorMenuItem)).toList();
            assertThat(everything).extracting(MenuItem::getId).doesNotHaveDuplicates()
                    .contains("tag.choose", "suggest.next", "compare.next.move", "compare.carry.all", "entity.merge");
        }
    }
}
