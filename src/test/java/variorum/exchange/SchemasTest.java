package variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.exchange.format.Format;
import variorum.exchange.format.Unreadable;

/** A file whose form is wrong is refused with its place; that all that is written has its form, each export checks. */
class SchemasTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {2} instead of {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "csl-json | article-newspaper | article | at /0/type: “article” should be “article-newspaper”.",
                "csl-json | \"title\" | \"name\" | at /0: “title” must not be missing.",
                "csl-json | [[2017,3,24]] | [[2017,13,24]] | /issued/date-parts/0/1: 13 is greater than 12.",
                "csl-json | {\"date-parts\":[[2017,3,24]]} | \"2017-03-24\" | /issued: this is of type string, not"
                        + " object.",
                "csl-json | \"literal\" | \"family\" | at /0/author/0: “literal” must not be missing.",
                "csl-json | ]] | ]]] | is no JSON that can be read.",
                "csv/datapackage.json | \"type\":\"integer\" | \"type\":\"number\" | /type: “number” is none of"
                        + " boolean, date,",
                "csv/datapackage.json | documents.csv | ../documents.csv | at /resources/0/path: “../documents.csv” is"
                        + " not",
                "csv/datapackage.json | \"fields\":[{ | \"columns\":[{ | /schema: “fields” must not be missing.",
                "csv/datapackage.json | \"trueValues\":[\"yes\"] | \"trueValues\":[\"1\"] | /trueValues: ",
                "csv/datapackage.json | \"encoding\":\"utf-8\", | '' | at /resources/0: “enc",
                "csv/datapackage.json | \"profile\" | \"profil\" | breaks its schema: “pro",
                "csv/documents.csv | ,title, | ,headline, | has the columns \\[document, name, headline,"
                        + " .*datapackage.json",
                "cas-json/planted.json | \"%ID\":1, | \"%ID\":0, | at /%FEATURE_STRUCTURES/0/%ID: 0 is less than 1.",
                "cas-json/planted.json | uima.cas.Sofa | uima.cas.Sofas | /%FEATURE_STRUCTURES/0/%TYPE:"
                        + " “uima.cas.Sofas” sho",
                "cas-json/planted.json | \"begin\":0,\"end\" | \"end\" | at /%FEATURE_STRUCTURES/1: ",
                "cas-json/planted.json | \"begin\":0, | \"begin\":\"0\", | /begin: this is of type string, not"
                        + " integer.",
                "cas-json/planted.json | \"label\":\" | \"lable\":\" | “label” must not be missing.",
                "cas-json/planted.json | \"@sofa\":1 | \"@sofa\":\"1\" | /@sofa: this is of type string, not integer.",
                "cas-json/planted.json | \"%RANGE\" | \"%KIND\" | at /%TYPES/custom.Span/label: “%RANGE”",
                "cas-json/planted.json | %MEMBERS | %ALL | at /%VIEWS/_InitialView: “%M",
                "cas-json/planted.json | \"label\":\"Actor | \"other\":\"Actor | “label” must not be missing.",
                "cas-json/TypeSystem.xml | <supertypeName> | <x/><supertypeName> | in line 11: .*'x'.*'supertypeName'",
                "cas-json/TypeSystem.xml | custom.Span | Span | in line 9: .*'Span'",
                "xmi/TypeSystem.xml | variorum.Answer</name> | custom.Span</name> | : .*[Dd]uplicate.*custom.Span",
                "web-annotation/planted.jsonld | AnnotationPage | Page | at /type: “Page” should be “AnnotationPage”.",
                "web-annotation/planted.jsonld | anno.jsonld | anno | at /@context: ",
                "web-annotation/planted.jsonld | \"start\": | \"from\": | /selector/0: “start” must not be missing.",
                "web-annotation/planted.jsonld | \"start\":0 | \"start\":-1 | at /items/0/target/selector/0/start: -1"
                        + " is less",
                "web-annotation/planted.jsonld | TextQuoteSelector | QuoteSelector | selector/1/type: “QuoteSelector”"
                        + " should",
                "web-annotation/planted.jsonld | \"source\":\"planted.txt\" | \"source\":\"../a.txt\" | /source:"
                        + " “../a.txt” is",
                "web-annotation/planted.jsonld | \"purpose\":\"tagging\" | \"purpose\":\"naming\" | /purpose: “naming”"
                        + " is none",
                "web-annotation/planted.jsonld | urn:uuid: | 'urn uuid ' | at /id: “urn uuid ",
                "label-studio/tasks.json | \"to_name\":\"text\" | \"to_name\":\"txt\" | at"
                        + " /1/annotations/0/result/0/to_name: ",
                "label-studio/tasks.json | \"labels\":[ | \"choices\":[ | /value: “labels” must not be missing.",
                "label-studio/tasks.json | \"type\":\"labels\" | \"type\":\"label\" | /type: “label” is none of"
                        + " choices, labels,",
                "label-studio/tasks.json | \"start\": | \"begin\": | /value: “start” must not be missing.",
                "label-studio/tasks.json | \"data\" | \"task\" | at /0: “data” must not be missing.",
                "doccano | \"label\":[[ | \"label\":[[0, | in line 2 at /label/0/1: 0 is less than 1.",
                "doccano | \"label\":[[ | \"labels\":[[ | in line 2: “label” must not be missing.",
                "doccano | \"date\":\"2017-03-24\" | \"date\":20170324 | in line 1 at /date: this is of type integer,"
                        + " not string.",
                "doccano-relations | start_offset | start | at /entities/0: “start_offset” must not be missing.",
                "doccano-relations | \"end_offset\": | \"end_offset\":0.5,\"x\": | /end_offset: this is of type"
                        + " number, not",
                "spacy | \"answer\":\"accept\" | \"answer\":\"yes\" | at /answer: “yes” is none of accept, ignore,"
                        + " reject.",
                "spacy | \"spans\":[{\"start\" | \"spans\":[{\"from\" | at /spans/0: “start” must not be missing.",
                "spacy | \"meta\" | \"metadata\" | in line 1: “meta” must not be missing.",
            })
    void aBreachIsNamedWithItsPlace(String what, String right, String wrong, String sentence) throws IOException {
        String[] names = what.split("/", -1);
        Format format = Formats.named(names[0]).orElseThrow();
        Path out = Exported.of(format, PlantedProject.make(), folder).path();
        Path file = names.length == 1 ? out : out.resolve(names[1]);
        String written = Files.readString(file);
        assertThat(written).contains(right);
        int at = written.indexOf(right);
        Files.writeString(file, written.substring(0, at) + wrong + written.substring(at + right.length()));
        assertThatThrownBy(() -> Exported.check(format, out))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith(file.getFileName() + " ")
                .message()
                .satisfiesAnyOf(said -> assertThat(said).contains(sentence), said -> assertThat(said)
                        .containsPattern(sentence));
    }
}
