/** English words and dates of citations, as a locale file of the Citation Style Language. */

const MONTHS =
  'January February March April May June July August September October November December';

const months = MONTHS.split(' ')
  .map((name, at) => `<term name="month-${String(at + 1).padStart(2, '0')}">${name}</term>`)
  .join('');

/** For every style; one that abbreviates differently says so itself. */
export const ENGLISH = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
  <style-options punctuation-in-quote="true"/>
  <date form="text">
    <date-part name="month" suffix=" "/>
    <date-part name="day" suffix=", "/>
    <date-part name="year"/>
  </date>
  <terms>
    <term name="open-quote">“</term><term name="close-quote">”</term>
    <term name="open-inner-quote">‘</term><term name="close-inner-quote">’</term>
    <term name="and">and</term><term name="et-al">et al.</term>
    <term name="no date">n.d.</term>
    <term name="paragraph" form="short"><single>para.</single><multiple>paras.</multiple></term>
    ${months}
  </terms>
</locale>`;
