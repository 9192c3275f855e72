// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTextTest {

    private static final String FIRST =
            "The river rose by two metres on Monday, the town said, and hundreds of people left their homes before dark.";
    private static final String SECOND =
            "Help came from three towns. The army brought boats, and a school was opened for those who had nowhere to go.";
    private static final String THIRD =
            "More rain is on its way, the weather office said on Tuesday, but the worst is over for the upper valley.";

    private static String page(String body) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>Flood in the valley | Valley Post</title></head><body>"
                + body + "</body></html>";
    }

    private static String p(String... paragraphs) {
        return "<p>" + String.join("</p>\n<p>", paragraphs) + "</p>";
    }

    private static String text(String body) {
        return Reads.one("page.html", page(body)).text();
    }

    private static final String STORY = FIRST + "\n" + SECOND + "\n" + THIRD;

    @Test
    void navigationFooterAndAsideAreLeftOut() {
        assertThat(text("<nav><a href=/>Home</a> <a href=/s>Sport</a></nav><h1>Flood in the valley</h1><article>"
                        + p(FIRST, SECOND, THIRD) + "</article><aside>"
                        + p("Buy our paper, it is good, it is cheap, it is here.")
                        + "</aside><footer>" + p("© Valley Post, all rights reserved, in all countries, for ever.")
                        + "</footer>"))
                .isEqualTo(STORY);
    }

    @Test
    void blocksWithBoilerplateNamesAreLeftOut() {
        assertThat(text("<div class=content>" + p(FIRST)
                        + "<div class=\"newsletter-signup\">"
                        + p("Get our letter, every morning, in your inbox, for nothing.") + "</div>"
                        + p(SECOND) + "<div id=relatedPosts>" + p("Rain in the hills, a look back, by our reporter.")
                        + "</div>"
                        + p(THIRD) + "<div class=author-bio>" + p("Ann Lee writes about rivers, rain, and the sea.")
                        + "</div></div>"))
                .isEqualTo(STORY);
    }

    @Test
    void aBoilerplateNameAroundTheArticleItselfDoesNotCount() {
        assertThat(text("<div class=social-widget>" + p(FIRST, SECOND, THIRD) + "</div>"))
                .isEqualTo(STORY);
    }

    @Test
    void namesArePartsOfWordsOnlyAsWholeParts() {
        assertThat(text("<div>" + p(FIRST) + "<div class=shareholders>" + p(SECOND) + "</div>" + p(THIRD) + "</div>"))
                .isEqualTo(STORY);
    }

    @Test
    void tagsOfAPostAmongItsClassesSayNothing() {
        assertThat(text("<article class=\"post hentry tag-comments category-newsletter\">" + p(FIRST, SECOND, THIRD)
                        + "</article>" + "<div>"
                        + p("Another text, which is long enough, to be taken, for the article.") + "</div>"))
                .isEqualTo(STORY);
    }

    @Test
    void commentsAreLeftOutHoweverLong() {
        String comments = "<div id=comments>"
                + p(
                        "I was there, and it was worse, much worse, than what they say, believe me, it really was.",
                        "No, it was not, I live there, and nothing happened, nothing at all, on that day, or later.",
                        "You both are wrong, the river rose in spring, not now, and in the other valley, far away.")
                + "</div>";
        assertThat(text("<div class=entry-content>" + p(FIRST, SECOND, THIRD) + "</div>" + comments))
                .isEqualTo(STORY);
    }

    @Test
    void captionsAndHiddenTextAreLeftOut() {
        assertThat(text("<article>" + p(FIRST)
                        + "<figure><img src=a.jpg><figcaption>Boats in the main street, on Monday, by Ann Lee.</figcaption></figure>"
                        + p(SECOND) + "<div style=\"display: none\">"
                        + p("A hidden paragraph, with commas, and full stops.") + "</div>"
                        + "<p hidden>Another hidden one, with commas, and with full stops.</p>" + p(THIRD)
                        + "</article>"))
                .isEqualTo(STORY);
    }

    @Test
    void aHiddenBlockIsLeftOutUnlessItIsNextToAllOfThePage() {
        String shown = "<div>" + p(FIRST) + "</div>";
        assertThat(text("<article>" + shown + "<div style=\"visibility: hidden\">" + p(SECOND) + "</div></article>"))
                .isEqualTo(FIRST);
        assertThat(text("<article style=\"display: none\">" + p(FIRST, SECOND, THIRD) + "</article>"))
                .isEqualTo(STORY);
    }

    @Test
    void aGalleryInsideTheArticleIsLeftOutHoweverManyCaptionsItHas() {
        StringBuilder gallery = new StringBuilder("<div class=photo-gallery><ul>");
        for (int i = 1; i <= 12; i++) {
            gallery.append("<li><h2>").append(i).append("/12 The sea</h2>");
            gallery.append(p("A harbour in the north, number " + i + ", with its boats, its nets, and its gulls."));
            gallery.append("</li>");
        }
        String fourth = FIRST.replace("Monday", "Wednesday").replace("two", "three");
        String fifth = SECOND.replace("three", "six").replace("school", "church");
        assertThat(text("<article>" + p(FIRST) + gallery + "</ul></div>" + p(SECOND, THIRD, fourth, fifth)
                        + "</article>"))
                .isEqualTo(STORY + "\n" + fourth + "\n" + fifth);
    }

    @Test
    void aLinkThatOnlyRunsAScriptIsText() {
        assertThat(text("<a href=\"javascript:show()\"><p>Two metres</p><p>and rising</p></a>"))
                .isEqualTo("Two metres\nand rising");
    }

    @Test
    void linkListsAndCallsInsideTheArticleAreLeftOut() {
        assertThat(text("<article>" + p(FIRST)
                        + "<ul><li><a href=/1>Rain in the hills</a></li><li><a href=/2>Snow in May</a></li></ul>"
                        + p(SECOND) + "<p>Do you like this? <a href=/n>Sign up for our newsletter</a>!</p>"
                        + "<p><a href=/3>Read more: rain in the hills</a></p>" + p(THIRD) + "</article>"))
                .isEqualTo(STORY);
    }

    @Test
    void aSentenceThatSpeaksOfSubscribingStays() {
        String sentence =
                "Readers had to subscribe to the newsletter of the town hall to hear of the flood in time, she said.";
        assertThat(text("<article>" + p(FIRST, sentence, SECOND) + "</article>"))
                .isEqualTo(FIRST + "\n" + sentence + "\n" + SECOND);
    }

    @Test
    void headingsListsAndQuotesInsideTheArticleStay() {
        assertThat(text("<article>" + p(FIRST)
                        + "<h2>What helped</h2><ul><li>boats of the army</li><li>a school</li></ul>" + "<blockquote><p>"
                        + SECOND + "</p></blockquote>" + p(THIRD) + "</article>"))
                .isEqualTo(FIRST + "\nWhat helped\nboats of the army\na school\n" + SECOND + "\n" + THIRD);
    }

    @Test
    void aTableKeepsARowOnALine() {
        assertThat(text("<article>" + p(FIRST, SECOND)
                        + "<table><tr><th>Town</th><th>Metres</th></tr><tr><td>Upper</td><td>2.1</td></tr></table>"
                        + p(THIRD) + "</article>"))
                .isEqualTo(FIRST + "\n" + SECOND + "\nTown Metres\nUpper 2.1\n" + THIRD);
    }

    @Test
    void otherArticlesAfterAHeadingAreLeftOut() {
        assertThat(text("<div>" + p(FIRST, SECOND, THIRD) + "<h3>More stories</h3>"
                        + p("Rain in the hills", "Snow in May") + "</div>"))
                .isEqualTo(STORY);
    }

    @Test
    void anArticleInSeveralBlocksIsJoinedAndATeaserListIsNot() {
        String teasers = "<ul><li><article><p>" + FIRST.replace("river", "lake") + " " + SECOND
                + "</p></article></li><li><article><p>" + FIRST.replace("river", "sea") + " " + SECOND
                + "</p></article></li></ul>";
        String body = "<main><div class=chunk>" + p(FIRST + " " + FIRST.replace("Monday", "Friday"))
                + "</div><div class=chunk>" + p(SECOND + " " + SECOND.replace("three", "four")) + "</div></main>";
        assertThat(text(body + teasers))
                .contains("river")
                .contains("four towns")
                .doesNotContain("lake")
                .doesNotContain("sea");
    }

    @Test
    void standfirstBetweenHeadlineAndArticleIsTheFirstParagraph() {
        String lead = "Hundreds of people left their homes in the valley when the water came.";
        assertThat(text("<header><h1>Flood in the valley</h1><p class=teaser>" + lead
                        + "</p><p>17 March 2025</p></header><div class=article-body>" + p(FIRST, SECOND, THIRD)
                        + "</div>"))
                .isEqualTo(lead + "\n" + STORY);
    }

    @Test
    void breaksBetweenSentencesPartParagraphsAndWrappedLinesAreJoined() {
        assertThat(
                        text(
                                "<div>" + FIRST + "<br>" + SECOND
                                        + "<br><br>More rain is on its way, the weather office of the valley said on<br>Tuesday evening, but the worst is over.</div>"))
                .isEqualTo(
                        FIRST + "\n" + SECOND
                                + "\nMore rain is on its way, the weather office of the valley said on Tuesday evening, but the worst is over.");
    }

    private static final String SHELL =
            "<script type=\"application/ld+json\">[%s]</script><div id=app></div><p>Please switch scripts on.</p>";

    private static String node(String headline, String body) {
        return "{\"@type\":\"NewsArticle\",\"headline\":\"" + headline + "\",\"articleBody\":\"" + body + "\"}";
    }

    @Test
    void aPageThatShowsNothingGivesTheTextOfItsStructuredData() {
        String plain = FIRST + "\\n" + SECOND + "\\n\\n" + THIRD;
        assertThat(text(SHELL.formatted(node("Any", plain)))).isEqualTo(STORY);
        assertThat(text(SHELL.formatted(node("Any", p(FIRST, SECOND, THIRD).replace("\n", "")))))
                .isEqualTo(STORY);
        assertThat(text(SHELL.formatted(node("Any", plain.replace("two metres", "two&nbsp;metres")))))
                .isEqualTo(STORY);
    }

    @Test
    void structuredDataOfTeasersIsNotTheArticle() {
        String other = "Another story, which is long as well, and goes on, and on. "
                .repeat(6)
                .strip();
        assertThat(text(SHELL.formatted(
                        node("Snow", other) + "," + node("Flood in the valley", FIRST + SECOND + THIRD))))
                .isEqualTo(FIRST + SECOND + THIRD);
        assertThat(text(SHELL.formatted(node("Snow", other) + "," + node("Rain", other + other))))
                .isEqualTo("Please switch scripts on.");
    }

    @Test
    void whatThePageShowsWinsOverItsStructuredData() {
        String longer = STORY.replace("\n", " ") + " " + STORY.replace("\n", " ");
        String shown = p(FIRST, SECOND, THIRD, FIRST.replace("Monday", "Wednesday"), SECOND.replace("three", "four"));
        assertThat(text("<script type=\"application/ld+json\">" + node("Any", longer) + "</script><article>" + shown
                        + "</article>"))
                .startsWith(STORY)
                .contains("Wednesday");
    }

    @Test
    void metadata() {
        Article article = Reads.one(
                "page.html",
                "<html lang=en-GB><head><title>Flood | Valley Post</title><meta property=og:site_name content='Valley Post'>"
                        + "<meta property=og:title content='Flood in the valley'><meta name=author content='Ann Lee'>"
                        + "<link rel=canonical href='https://example.org/flood'></head><body><article>"
                        + p(FIRST, SECOND, THIRD)
                        + "</article></body></html>");
        assertThat(article.title()).isEqualTo("Flood in the valley");
        assertThat(article.publisher()).isEqualTo("Valley Post");
        assertThat(article.author()).isEqualTo("Ann Lee");
        assertThat(article.url()).isEqualTo("https://example.org/flood");
        assertThat(article.lang()).isEqualTo("en-GB");
    }
}
