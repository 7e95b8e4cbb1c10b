package variorum.text;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a report. An empty string means: not known, or the report has none.
 *
 * @param title the headline
 * @param outlet who published it
 * @param date the day it appeared, by the report's own word; null when the report does not say
 * @param time the time of day, without a zone; null when not known
 * @param byline who wrote it
 * @param agency the news agency it credits
 * @param url where it stood
 * @param language BCP 47 tag such as {@code en} or {@code ar}
 * @param story name of the story it tells; documents with the same name tell the same story
 * @param note a researcher's note on the document
 */
public record Metadata(
        String title,
        String outlet,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        String byline,
        String agency,
        String url,
        String language,
        String story,
        String note) {

    /** Nothing known yet. */
    public static final Metadata UNKNOWN = new Metadata("", "", null, null, "", "", "", "", "", "");

    /** Mends what can't be written to a file. */
    public Metadata {
        title = Characters.whole(title);
        outlet = Characters.whole(outlet);
        byline = Characters.whole(byline);
        agency = Characters.whole(agency);
        url = Characters.whole(url);
        language = Characters.whole(language);
        story = Characters.whole(story);
        note = Characters.whole(note);
    }

    /** The same with another title. */
    public Metadata withTitle(String value) {
        return new Metadata(value, outlet, date, time, byline, agency, url, language, story, note);
    }

    /** The same with another outlet. */
    public Metadata withOutlet(String value) {
        return new Metadata(title, value, date, time, byline, agency, url, language, story, note);
    }

    /** The same with another day and time of day. */
    public Metadata withDate(@Nullable LocalDate day, @Nullable LocalTime timeOfDay) {
        return new Metadata(title, outlet, day, timeOfDay, byline, agency, url, language, story, note);
    }

    /** The same with other writers and agency. */
    public Metadata withCredits(String writers, String newsAgency) {
        return new Metadata(title, outlet, date, time, writers, newsAgency, url, language, story, note);
    }

    /** The same in another language. */
    public Metadata withLanguage(String value) {
        return new Metadata(title, outlet, date, time, byline, agency, url, value, story, note);
    }

    /** The same in another story; empty for none. */
    public Metadata withStory(String value) {
        return new Metadata(title, outlet, date, time, byline, agency, url, language, value, note);
    }

    /** The same with another note. */
    public Metadata withNote(String value) {
        return new Metadata(title, outlet, date, time, byline, agency, url, language, story, value);
    }
}
