/**
 * APA style for newspaper articles, in the Citation Style Language.
 *
 * Publication Manual of the American Psychological Association, 7th edition: 10.1 and example 16
 * (newspaper article), 9.12 (no author: the title comes first), 8.14 (no author in the text: title
 * in quotation marks and headline capitals), 9.17 (no date: n.d.), 8.13 and 8.28 (paragraph
 * number), 8.6 (secondary source). Titles are taken to be in sentence case: no program knows which
 * words of one are names.
 */

export const APA = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" default-locale="en-US">
  <info><title>APA</title><id>apa-newspaper</id><updated>2026-11-22T00:00:00+00:00</updated></info>
  <macro name="authors">
    <names variable="author">
      <name name-as-sort-order="all" sort-separator=", " initialize-with=". " and="symbol"
        delimiter=", " delimiter-precedes-last="always"/>
    </names>
  </macro>
  <macro name="date">
    <choose>
      <if variable="issued">
        <date variable="issued" delimiter=", ">
          <date-part name="year"/>
        </date>
        <date variable="issued" prefix=", " delimiter=" ">
          <date-part name="month"/>
          <date-part name="day"/>
        </date>
      </if>
      <else><text term="no date"/></else>
    </choose>
  </macro>
  <macro name="year">
    <choose>
      <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
      <else><text term="no date"/></else>
    </choose>
  </macro>
  <citation et-al-min="3" et-al-use-first="1">
    <layout prefix="(" suffix=")">
      <group delimiter=", ">
        <choose>
          <if variable="author">
            <names variable="author"><name form="short" and="symbol" delimiter=", "/></names>
          </if>
          <else><text variable="title" quotes="true" text-case="title"/></else>
        </choose>
        <text macro="year"/>
        <group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group>
      </group>
    </layout>
  </citation>
  <bibliography et-al-min="21" et-al-use-first="19" et-al-use-last="true">
    <layout>
      <group delimiter=". " suffix=".">
        <choose>
          <if variable="author"><text macro="authors"/></if>
          <else><text variable="title"/></else>
        </choose>
        <text macro="date" prefix="(" suffix=")"/>
        <choose><if variable="author"><text variable="title"/></if></choose>
        <text variable="container-title"/>
      </group>
      <text variable="URL" prefix=" "/>
    </layout>
  </bibliography>
</style>`;
