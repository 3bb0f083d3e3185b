/**
 * MLA style for newspaper articles, in the Citation Style Language.
 *
 * MLA Handbook, 9th edition: 5.1 to 5.96 (the template of core elements: author, title of source,
 * container, date, location; an element that does not exist is left out, a date too), 6.16 (no
 * author in the text: the title), 6.20 (paragraph number after a comma), 6.77 (indirect source: “qtd. in”).
 */

const SHORT_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.';

const shortMonths = SHORT_MONTHS.split(' ')
  .map(
    (name, at) =>
      `<term name="month-${String(at + 1).padStart(2, '0')}" form="short">${name}</term>`,
  )
  .join('');

export const MLA = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" default-locale="en-US">
  <info><title>MLA</title><id>mla-newspaper</id><updated>2026-11-22T00:00:00+00:00</updated></info>
  <locale xml:lang="en">
    <terms>
      <term name="paragraph" form="short"><single>par.</single><multiple>pars.</multiple></term>
      ${shortMonths}
    </terms>
  </locale>
  <citation et-al-min="3" et-al-use-first="1">
    <layout prefix="(" suffix=")">
      <group delimiter=", ">
        <choose>
          <if variable="author">
            <names variable="author"><name form="short" and="text" delimiter=", "/></names>
          </if>
          <else><text variable="title" quotes="true" text-case="title"/></else>
        </choose>
        <group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group>
      </group>
    </layout>
  </citation>
  <bibliography et-al-min="3" et-al-use-first="1">
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author">
          <name name-as-sort-order="first" sort-separator=", " and="text" delimiter=", "
            delimiter-precedes-last="always" delimiter-precedes-et-al="always"/>
        </names>
        <text variable="title" quotes="true" text-case="title"/>
        <group delimiter=", ">
          <text variable="container-title"/>
          <date variable="issued" delimiter=" ">
            <date-part name="day"/>
            <date-part name="month" form="short"/>
            <date-part name="year"/>
          </date>
          <text variable="URL"/>
        </group>
      </group>
    </layout>
  </bibliography>
</style>`;
