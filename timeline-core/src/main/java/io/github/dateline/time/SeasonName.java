// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

/** The four seasons, with the codes of TIMEX3 and the months of meteorology. */
public enum SeasonName {
    SPRING("SP", 21, 3),
    SUMMER("SU", 22, 6),
    FALL("FA", 23, 9),
    WINTER("WI", 24, 12);

    private final String timexCode;
    private final int edtfNumber;
    private final int northernMonth;

    SeasonName(String timexCode, int edtfNumber, int northernMonth) {
        this.timexCode = timexCode;
        this.edtfNumber = edtfNumber;
        this.northernMonth = northernMonth;
    }

    /** Returns the TIMEX3 code, for example {@code SU}. */
    public String timexCode() {
        return timexCode;
    }

    /** Returns the EDTF season number, 21 for spring to 24 for winter. */
    public int edtfNumber() {
        return edtfNumber;
    }

    /** Returns the month in which this season begins, 1 to 12. */
    public int firstMonth(Hemisphere hemisphere) {
        return hemisphere == Hemisphere.NORTH ? northernMonth : (northernMonth + 5) % 12 + 1;
    }
}
