// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import io.github.dateline.article.Article;
import io.github.dateline.article.ArticleBuilder;
import io.github.dateline.tag.TemporalTagger;
import io.github.dateline.tag.TemporalTaggers;
import io.github.dateline.text.DefaultSentenceSplitter;
import io.github.dateline.text.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles of an invented story, a damaged dam in May 2024, for tests. 6 May 2024 is a Monday. */
final class DamStory {

    static final LocalDate MONDAY = LocalDate.of(2024, 5, 6);

    static final String CRACK = """
            Engineers found a crack forty metres long in the Hallin dam on Monday and closed the road across its crest.
            The reservoir above the town of Orvik holds sixty million cubic metres of water, the operator Nordkraft said.
            Director Selma Brandt said the crack had not been there at the last inspection.""";

    static final String EVACUATION = """
            All 2,300 residents of Orvik left their homes on Tuesday as water seeped through the Hallin dam above the town.
            Buses took families to a sports hall in Tromvik, where the Red Cross had put up camp beds.
            Nordkraft engineers had found the crack in the dam on Monday.""";

    static final String LOWERING = """
            Nordkraft began to lower the reservoir behind the cracked Hallin dam on Wednesday, opening both bottom outlets.
            Minister Jonas Ekholm flew over the dam and promised the evacuated residents of Orvik help with their costs.
            The town was evacuated on Tuesday.""";

    static final String RETURN = """
            The residents of Orvik went home on Friday after the water behind the Hallin dam fell below the crack.
            Mayor Liv Aasen thanked the sports hall in Tromvik for three nights of shelter.
            Divers will seal the crack next week, Nordkraft said.""";

    private static final DefaultSentenceSplitter SPLITTER = DefaultSentenceSplitter.english();
    private static final TemporalTagger TAGGER = TemporalTaggers.english();

    private DamStory() {}

    /** Returns an article with a date of its caller, or without any. */
    static TaggedArticle article(String id, @Nullable LocalDate published, String text) {
        ArticleBuilder builder = Article.builder(text).id(id);
        return tagged(
                published == null
                        ? builder.build()
                        : builder.published(published).build());
    }

    static TaggedArticle tagged(Article article) {
        List<Sentence> sentences = SPLITTER.split(article.text());
        return new TaggedArticle(article, sentences, TAGGER.tag(article.text(), sentences));
    }

    static TaggedArticle crack() {
        return article("crack", MONDAY, CRACK);
    }

    static TaggedArticle evacuation() {
        return article("evacuation", MONDAY.plusDays(1), EVACUATION);
    }

    static TaggedArticle lowering() {
        return article("lowering", MONDAY.plusDays(2), LOWERING);
    }

    static TaggedArticle homecoming() {
        return article("return", MONDAY.plusDays(4), RETURN);
    }

    /** Returns the context of the first article of the list. */
    static ArticleContext first(TaggedArticle... articles) {
        return ContextFinders.standard().find(List.of(articles)).get(0);
    }
}
