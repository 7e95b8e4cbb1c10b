package variorum.workbench.theme;

import javafx.scene.paint.Color;

/** A colour by what it is for. Style sheets name it {@code -v-} and {@link #key()}. */
public enum Token {
    /** The window and its side panels. */
    WINDOW("window"),
    /** The reading surface and tables. */
    PAPER("paper"),
    /** Popups and fields. */
    RAISED("raised"),
    /** A row under the pointer. */
    HOVER("hover"),
    /** A selected row. */
    PICKED("picked"),
    /** Hairline between areas. */
    LINE("line"),
    /** Border of a control. */
    EDGE("edge"),
    /** Text. */
    TEXT("text"),
    /** Labels, second lines. */
    TEXT2("text2"),
    /** What is set aside, and counts. */
    ASIDE("aside"),
    /** Focus, selection, link: "you are here" and nothing else. */
    ACCENT("accent"),
    /** Text on the accent. */
    ON_ACCENT("onaccent"),
    /** Lanes and marks of actors. */
    ACTOR("actor"),
    /** Lanes and marks of positions. */
    POSITION("position"),
    /** Lanes and marks of events. */
    EVENT("event"),
    /** Under a selected or hovered actor. */
    ACTOR_FILL("actorFill"),
    /** Under a selected or hovered position. */
    POSITION_FILL("positionFill"),
    /** Under a selected or hovered event. */
    EVENT_FILL("eventFill"),
    /** A change of name, time or wording. */
    WORD("word"),
    /** A change of number, quotation or attribution. */
    SENSE("sense"),
    /** Outline and letter of such a change. */
    SENSE_EDGE("senseEdge"),
    /** A paragraph that only one version has. */
    OWN("own"),
    /** A paragraph that stands elsewhere in the other version. */
    MOVED("moved"),
    /** A ribbon between paragraphs. */
    RIBBON("ribbon"),
    /** Saved, accepted. */
    GOOD("good"),
    /** Proposed, to be checked. */
    WARN("warn"),
    /** An error. */
    ERROR("error");

    private final String key;

    Token(String key) {
        this.key = key;
    }

    /** The name of this colour in the style sheets, without {@code -v-}. */
    public String key() {
        return key;
    }

    /** This colour in a theme. */
    public Color in(Theme theme) {
        return theme.color(this);
    }
}
