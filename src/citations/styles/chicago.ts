/**
 * Chicago style (notes and bibliography) for newspaper articles, in the Citation Style Language.
 *
 * The Chicago Manual of Style, 17th edition: 14.191 to 14.200 (newspapers: author, title, paper,
 * date, address), 14.199 (no author), 14.260 (“quoted in”), 14.160 (paragraph number). “n.d.” is for
 * publication details of books (14.145): an article without a date has none here.
 */

export const CHICAGO = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note" default-locale="en-US">
  <info><title>Chicago</title><id>chicago-newspaper</id><updated>2026-11-22T00:00:00+00:00</updated></info>
  <citation et-al-min="4" et-al-use-first="1">
    <layout suffix=".">
      <group delimiter=", ">
        <names variable="author"><name and="text" delimiter=", "/></names>
        <text variable="title" quotes="true" text-case="title"/>
        <text variable="container-title"/>
        <date variable="issued" form="text"/>
        <group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group>
        <text variable="URL"/>
      </group>
    </layout>
  </citation>
  <bibliography et-al-min="11" et-al-use-first="7">
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author">
          <name name-as-sort-order="first" sort-separator=", " and="text" delimiter=", "
            delimiter-precedes-last="always"/>
        </names>
        <text variable="title" quotes="true" text-case="title"/>
        <group delimiter=", ">
          <text variable="container-title"/>
          <date variable="issued" form="text"/>
        </group>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
