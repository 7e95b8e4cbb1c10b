package variorum.text.zoning;

import java.util.List;
import java.util.regex.Pattern;
import variorum.text.Zone;

/**
 * What a site prints below every story: comment forms, newsletters, rights. It begins after the last paragraph that
 * reads like a story, and only if something there is known for furniture: a sign-off, a notice, or words that only
 * sites use. A whole sentence is furniture only if it begins with such words and nobody speaks in it.
 */
final class Trailer implements ZoneRule {

    private static final int LONGEST_LABEL = 8;
    private static final int LONGEST_NOTICE = 40;

    /** Short lines that only sites print. */
    private static final Pattern LABEL = Cues.any("""
            \\b(?:leave|post|add|write) (?:a|your) (?:reply|comment)
            ^(?:\\d+ )?comments?(?: \\(?\\d+\\)?)?$
            required fields
            closed for comments
            comments (?:are )?closed
            printable version
            print (?:this|edition|page)
            email the (?:editor|author)
            e-?mail this
            ^(?:next|previous|related|more|top|latest|most read) (?:story|stories|articles?|news|posts?)$
            ^most (?:read|popular|viewed)$
            short (?:link|url)
            (?:follow|join|find|like) us\\b
            newsletter
            ^(?:subscribe|sign up|log ?in|register|click here)\\b
            subscription form
            all rights reserved
            ^copyright\\b
            ©
            ^(?:terms|privacy|cookies?|about us|contact us|advertise|our standards|code of)\\b
            privacy policy
            terms of (?:use|service)
            ^(?:share|tweet|print|email|tags?|topics?|filed under|categories)(?: ?:|$)
            report (?:an error|a typo)
            \\b(?:download|get) (?:the|our) app\\b
            editorial values
            kommentare? (?:schreiben|verfassen|hinterlassen)
            kommentar hinterlassen
            alle rechte vorbehalten
            folgen sie uns
            abonnieren
            impressum
            laisser un commentaire
            tous droits réservés
            suivez-nous
            abonnez-vous
            deja un comentario
            todos los derechos reservados
            síguenos
            suscríbete
            lascia un commento
            tutti i diritti riservati
            все права защищены
            yorum yaz
            tüm hakları saklıdır
            جميع الحقوق محفوظة
            تابعونا
            [أا](?:ضف|ترك) تعليق""");

    /** The sum a comment form asks for: "1 + fourteen =". */
    private static final Pattern SUM = Pattern.compile("^\\S+ [+−–×x*-] \\S+ = ?\\S?$");

    /** How whole sentences begin that only sites print. */
    private static final Pattern NOTICE = Cues.beginning("""
            sign up
            subscribe
            (?:follow|join|like) us
            click here
            visit our
            download (?:the|our)
            get the (?:latest|top|best)
            for the latest
            form for\\s
            your e-?mail
            we use cookies
            copyright
            ©
            all rights
            our standards
            please (?:e-?mail|log|sign|read our)
            this (?:article|story|content|page) (?:is|was|has been) (?:closed|originally|first|sourced|not available)
            the following content
            join the conversation
            already a subscriber
            want to (?:read|receive)
            melden sie sich
            abonnieren sie
            der folgende inhalt
            dieser (?:artikel|inhalt)
            inscrivez-vous
            suscríbase
            اشترك""");

    @Override
    public void mark(Layout layout) {
        int end = layout.storyEnd(passage -> !isNotice(passage));
        if (end < 0) {
            return;
        }
        List<Passage> below = layout.passages().subList(end + 1, layout.passages().size());
        int first = below.stream()
                .filter(passage -> isKnown(layout, passage))
                .mapToInt(Passage::index)
                .findFirst()
                .orElse(layout.passages().size());
        boolean known = first < layout.passages().size();
        below.stream()
                .filter(passage -> passage.index() >= first || (known && isLabel(passage)))
                .filter(passage -> !PrintedDate.isAlone(passage.words()))
                .forEach(passage -> layout.claim(passage, Zone.Kind.BOILERPLATE));
    }

    private static boolean isKnown(Layout layout, Passage passage) {
        boolean claimed = layout.is(passage, Zone.Kind.CREDIT) || layout.is(passage, Zone.Kind.BOILERPLATE);
        return claimed || isNotice(passage) || isFurnitureLabel(passage);
    }

    private static boolean isFurnitureLabel(Passage passage) {
        String words = passage.words();
        boolean fits = passage.isShortEnough() && !passage.isProse();
        return fits && (LABEL.matcher(words).find() || SUM.matcher(words).matches());
    }

    private static boolean isNotice(Passage passage) {
        return passage.weight() <= LONGEST_NOTICE && !passage.holdsSpeech() && NOTICE.matcher(passage.words()).find();
    }

    /**
     * A few words without a full stop below the story and above known furniture are no heading: nothing stands under
     * them.
     */
    private static boolean isLabel(Passage passage) {
        return passage.weight() <= LONGEST_LABEL && !passage.isTerminated();
    }
}
