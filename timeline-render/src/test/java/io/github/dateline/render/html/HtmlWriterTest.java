// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.dateline.render.text.WebAddress;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

    private final StringBuilder target = new StringBuilder();
    private final HtmlWriter html = new HtmlWriter(target);

    @Test
    void escapesTextAndAttributes() throws IOException {
        html.open(Tag.P, "a\"b").text("<b>&'").close(Tag.P).finish();

        assertThat(target).hasToString("<p class=\"a&quot;b\">&lt;b&gt;&amp;&apos;</p>");
    }

    @Test
    void takesCheckedAddressesOnly() throws IOException {
        html.open(Tag.A)
                .address(Attribute.HREF, WebAddress.of("https://a.example/?b&c").orElseThrow());
        html.text("x").close(Tag.A).finish();

        assertThat(target).hasToString("<a href=\"https://a.example/?b&amp;c\">x</a>");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> html.open(Tag.A).attribute(Attribute.HREF, "javascript:x"))
                .withMessage("HREF takes a checked address");
    }

    @Test
    void checksBalance() throws IOException {
        html.open(Tag.UL).open(Tag.LI);

        assertThatIllegalStateException().isThrownBy(() -> html.close(Tag.UL)).withMessage("cannot close UL inside LI");
        assertThatIllegalStateException().isThrownBy(html::finish).withMessage("still open: [UL, LI]");
        html.text("x");
        assertThatIllegalStateException().isThrownBy(() -> html.attribute(Attribute.ID, "x"));
    }
}
