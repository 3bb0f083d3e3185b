/** Which words make a name an organisation's, an event's or a place's, so that it is nobody's own. */
import { genderOfGivenName } from './given-names.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Nouns by which articles speak of an organisation without its name: “the institute”. */
export const ORGANISATION_NOUNS =
  list(`academy administration agency alliance army assembly association bank board bureau cabinet center centre chamber church
club coalition college commission committee company congress corporation council court department federation firm force forum
foundation fund group guard guardian herald house institute institution journal laboratory league ministry museum navy network news newspaper
office organisation organization parliament party post press senate service society studio team times tribune union university website`);

/** Other words of names that are no person's. */
const OTHER_WORDS =
  list(`american amendment avenue award awards bay beach bridge british building capitol central channel city coast college
communist conference constitution convention corp county cup day deal debate democratic district east eastern election
europe european express federal festival forces games general-assembly gop great gulf hall hill-times homeland hospital
hotel inc independent international iranian island islands israeli justice lake library ltd magazine media memorial
middle-east morning mount mountain muslim national night north northern ocean olympics pac park peninsula
plan plaza poll primary prize project public radio republic republican research river road russian saturday school sea
security show south southern square states state station street studies summit sunday super television tonight tower treaty
tuesday united valley wall war washington west western white world`);

/** Countries, states and capitals that stand alone as names. */
const PLACES =
  list(`afghanistan africa alabama alaska albania algeria america amsterdam ankara arabia argentina arizona arkansas armenia asia athens
atlanta australia austria azerbaijan baghdad bahrain baltimore bangladesh beijing beirut belarus belgium belgrade benghazi berlin bolivia bosnia
boston brazil britain brussels bulgaria burma cairo california cambodia canada caracas charleston chechnya chicago chile china
cleveland colombia colorado congo connecticut crimea croatia cuba cyprus damascus delaware delhi denmark denver detroit dallas
dubai dublin ecuador egypt england estonia ethiopia europe finland florida france gaza geneva georgia germany ghana greece guam guantanamo
hawaii havana helsinki honduras houston hungary iceland idaho illinois india indiana indonesia iowa iran iraq ireland islamabad israel istanbul
italy jakarta jamaica japan jerusalem jordan kabul kansas kazakhstan kentucky kenya kiev korea kosovo kremlin kurdistan kuwait laos
latvia lebanon libya lisbon lithuania london louisiana macedonia madrid maine malaysia mali maryland massachusetts mecca mexico miami
michigan milwaukee minneapolis minnesota mississippi missouri moldova monaco mongolia montana morocco moscow myanmar nebraska nepal netherlands
nevada nicaragua nigeria norway ohio oklahoma oman oregon orlando oslo pakistan palestine palmyra panama paraguay paris pennsylvania
pentagon peru philadelphia philippines phoenix pittsburgh poland portugal prague pyongyang qatar riyadh romania rome russia rwanda
scotland seattle seoul serbia shanghai singapore slovakia slovenia somalia spain stockholm sudan sweden switzerland sydney syria
taiwan tampa tehran tennessee texas thailand tokyo toronto tripoli tunis tunisia turkey uganda ukraine uruguay utah uzbekistan vatican
venezuela vermont vienna vietnam virginia wales warsaw washington wisconsin wyoming yemen york zimbabwe`);

/** Whether a name, as compared words, is an organisation's, an event's or a place's by one of its words. */
export function isNobodys(words: readonly string[]): boolean {
  const isGiven = genderOfGivenName(words[0] ?? '') !== 'unknown';
  return (
    words.some(
      (word, index) =>
        (index > 0 || !isGiven) && (ORGANISATION_NOUNS.has(word) || OTHER_WORDS.has(word)),
    ) ||
    (PLACES.has(words.at(-1) ?? '') && !isGiven)
  );
}
