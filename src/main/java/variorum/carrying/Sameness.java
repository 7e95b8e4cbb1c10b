package variorum.carrying;

import java.util.List;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.text.Span;

/** What makes two annotations of one document the same tag. */
record Sameness(Coder.Id coder, Code.Id code, Entity.@Nullable Id entity, List<Span> spans) {

    static Sameness of(Annotation annotation) {
        return new Sameness(annotation.coder(), annotation.code(), annotation.entity(), annotation.spans());
    }
}
