#include "core/records/PaperKinds.h"

#include "core/records/KindParts.h"

namespace lodestar::records {

using namespace parts;

QList<KindDescription> paperKinds() {
    return {
        kind({"note", u"Note", Sealed, family, "on", true},
             {field("on", T::DateTime, u"Date"), needed(field("text", T::LongText, u"Text")),
              field("practitioner", T::Text, u"Author"), source()}),
        kind({"professional", u"Professional", Shared, family, "from"},
             {needed(composite("professional", u"Professional",
                               {field("role", T::Text, u"Role"), field("name", T::Text, u"Name"),
                                field("organisation", T::Text, u"Organisation"), field("phone", T::Text, u"Phone")})),
              from(), to()}),
        kind({"document", u"Document", Health, family, "on", true},
             {needed(composite("document", u"Document",
                               {needed(field("title", T::Text, u"Title")), field("mediaType", T::Text, u"Type"),
                                field("bytes", T::Integer, u"Size"), field("content", T::Text, u"Content hash")})),
              field("on", T::DateTime, u"Date"), source()}),
        // To whom and what for can tell what it was about: such a sheet is kept where its content stands.
        kind({"given", u"Given on paper", Shared, family, "given", true},
             {needed(composite("given", u"Given",
                               {field("sheet", T::Text, u"Sheet"), field("to", T::Text, u"For whom"),
                                field("toPerson", T::Record, u"Person"), field("purpose", T::Text, u"What for"),
                                field("at", T::DateTime, u"When"), field("content", T::Text, u"Content hash")}))}),
        // The sheet itself is made when it is printed, of what then stands in the record; only its name waits here.
        kind({"to_print", u"Print at the office", Health, person, "sheet", true, false},
             {needed(composite("sheet", u"Sheet",
                               {needed(choice("sheet", u"Sheet", "red_book review postcard open_to_you agreement")),
                                field("to", T::Text, u"For whom"), field("toPerson", T::Record, u"Person"),
                                field("language", T::Text, u"Language"), field("postcard", T::Entry, u"Postcard"),
                                field("at", T::DateTime, u"When")})),
              composite("printed", u"Printed",
                        {field("at", T::DateTime, u"When"), field("content", T::Text, u"Content hash"),
                         field("bytes", T::Integer, u"Size")}),
              composite("done", u"Given or left out",
                        {choice("outcome", u"Outcome", "given left_out"), field("at", T::DateTime, u"When")})}),
        kind({"event_message", u"Message", Health, family | area, "message", true},
             {needed(composite("message", u"Message",
                               {field("code", T::Text, u"Code"), field("title", T::Text, u"Title"),
                                field("id", T::Text, u"Message id"), field("type", T::Text, u"New, update or delete"),
                                field("from", T::Text, u"From"), field("at", T::DateTime, u"When"),
                                field("content", T::Text, u"Content hash")})),
              list("lines", u"What it says", {field("label", T::Text, u"Label"), field("text", T::Text, u"Text")}),
              list("mismatches", u"Does not agree with the record",
                   {field("field", T::Text, u"Field"), field("ours", T::Text, u"Ours"),
                    field("theirs", T::Text, u"Theirs")}),
              composite("settled", u"Looked at", {on(), field("words", T::Text, u"Words")}), source()}),
        kind({"proposal", u"Proposed by an import", Health, family | area, "on", true},
             {needed(field("entry", T::Entry, u"Entry")), needed(field("field", T::Text, u"Field")),
              composite("value", u"Value", {}), on(), choice("answer", u"Answer", "taken left"), source()}),
        kind({"unplaced", u"To be placed by a person", Sealed, family | area, "on"},
             {on(), list("values", u"Values", {field("label", T::Text, u"Column"), field("text", T::Text, u"Text")}),
              composite("placed", u"Placed", {on(), field("words", T::Text, u"Words")}), source()}),
        kind({"recall", u"Content recalled", Shared, family | area | worker | match | supervision, "", true},
             {list("changes", u"Changes", {field("change", T::Text, u"Change")}),
              list("seenBy", u"Seen, printed or received by",
                   {field("who", T::Text, u"Who"), field("how", T::Text, u"How")})}),
    };
}

} // namespace lodestar::records
