/** Whether a question asks for what somebody said: a table of the forms, each with its examples. */

/** What is asked: whose words (absent when that is the question), and on what (absent for anything). */
export interface SpeechQuestion {
  /** As typed: a name, a role, a pronoun. */
  readonly speaker?: string;
  /** As typed, without the words that only frame the question. */
  readonly topic?: string;
}

/** A question, with what it asks. */
export interface SpeechExample extends SpeechQuestion {
  readonly question: string;
}

/** A form of question: the pattern has the groups `speaker` (or `speaking`) and `topic`, or one of them. */
export interface SpeechForm {
  readonly name: string;
  readonly pattern: RegExp;
  readonly examples: readonly SpeechExample[];
  /** Questions that look like it and are not. */
  readonly counterExamples: readonly string[];
}

const SAY =
  'say|state|tell|claim|argue|announce|declare|warn|promise|suggest|admit|deny|report|predict|demand|write|tweet|comment|remark|explain|think|believe|call|accuse|praise|criticise|criticize|denounce|condemn|threaten|acknowledge|insist|respond|reply';
const SAID =
  'said|saying|stated|told|claimed|argued|announced|declared|warned|promised|suggested|admitted|denied|reported|predicted|demanded|wrote|written|tweeted|commented|remarked|explained|thought|believed|called|accused|praised|criticised|criticized|denounced|condemned|threatened|acknowledged|insisted|responded|replied';
const ABOUT = 'about|on|of|regarding|concerning|over|to|in|for|at|during|when|after|that|as|by';
const WORDS = 'words|quotes?|quotations?|statements?|remarks?|comments?';
const OPINION = `${WORDS}|position|view|views|opinion|stance|reaction|response|claims?|warning`;

/** A whole question; capitals count only where `flags` leaves out `i`. */
const form = (source: string, flags = 'iu'): RegExp =>
  new RegExp(String.raw`^${source}\s*[?.!]*$`, flags);

/** In order: the first form that fits decides. */
export const SPEECH_FORMS: readonly SpeechForm[] = [
  {
    name: 'what did somebody say',
    pattern: form(
      String.raw`what (?:else )?(?:(?:did|does|do|has|have|had) (?<speaker>\S.*?) (?:just |also |ever )?(?:${SAY}|${SAID})|(?:is|was) (?<speaking>\S.*?) (?:saying|quoted (?:as saying)?))\b(?: (?:${ABOUT})\b)?(?: (?<topic>\S.*?))?`,
    ),
    examples: [
      { question: 'What did Khamenei say about Syria?', speaker: 'Khamenei', topic: 'Syria' },
      { question: 'what has the Kremlin spokesman said', speaker: 'the Kremlin spokesman' },
      {
        question: 'What did Putin tell reporters after the talks?',
        speaker: 'Putin',
        topic: 'reporters after the talks',
      },
      {
        question: 'What does Velayati think of the visit?',
        speaker: 'Velayati',
        topic: 'the visit',
      },
    ],
    counterExamples: ['What did Putin give Khamenei?', 'What is the Joint Comprehensive Plan?'],
  },
  {
    name: 'who said',
    pattern: form(
      String.raw`who (?:(?:has|had|have|is|was) )?(?:ever )?(?:quoted (?:as )?)?(?!wr[io])(?:${SAID}|says|claims|warns)\b(?: (?:${ABOUT})\b)? (?<topic>\S.*?)`,
    ),
    examples: [
      {
        question: 'Who said the Americans have a long-term plot?',
        topic: 'the Americans have a long-term plot',
      },
      {
        question: 'Who was quoted as saying that the meeting was unprecedented?',
        topic: 'the meeting was unprecedented',
      },
      { question: 'Who praised Putin?', topic: 'Putin' },
    ],
    counterExamples: ['Who met Putin?', 'Who is the Kremlin spokesman?', 'Who wrote the Koran?'],
  },
  {
    name: 'did somebody say',
    pattern: form(
      String.raw`(?:did|does|do|has|have|had) (?<speaker>\S.*?) (?:ever |really |actually )?(?:${SAY}|${SAID})\b(?: (?:${ABOUT})\b)? (?<topic>\S.*?)`,
    ),
    examples: [
      {
        question: 'Did Khamenei say that the US is a threat?',
        speaker: 'Khamenei',
        topic: 'the US is a threat',
      },
      {
        question: 'Has Putin ever promised to export uranium?',
        speaker: 'Putin',
        topic: 'export uranium',
      },
    ],
    counterExamples: ['Did Putin visit Tehran?', 'Does Iran have a supreme leader?'],
  },
  {
    name: 'somebody’s words',
    pattern: form(
      String.raw`(?:what (?:is|are|was|were) )?(?<speaker>\S.*?)['’]s? (?:${OPINION})(?: (?:${ABOUT})\b)?(?: (?<topic>\S.*?))?`,
    ),
    examples: [
      { question: 'Khamenei’s words on Syria', speaker: 'Khamenei', topic: 'Syria' },
      {
        question: "What was Putin's reaction to the nuclear deal?",
        speaker: 'Putin',
        topic: 'the nuclear deal',
      },
    ],
    counterExamples: ['What is Iran’s supreme leader called?', 'Khamenei’s residence'],
  },
  {
    name: 'words by somebody',
    pattern: form(
      String.raw`(?:any |all |the )?(?:${WORDS}) (?:by|from|of) (?<speaker>\S.*?)(?: (?:about|on|regarding) (?<topic>\S.*?))?`,
    ),
    examples: [
      { question: 'quotes by Khamenei about Syria', speaker: 'Khamenei', topic: 'Syria' },
      { question: 'Statements from the Kremlin', speaker: 'the Kremlin' },
    ],
    counterExamples: ['quotes about Syria'],
  },
  {
    name: 'somebody on a topic',
    pattern: form(String.raw`(?<speaker>(?:\p{Lu}\S* ){1,4})on (?<topic>\S.*?)`, 'u'),
    examples: [{ question: 'Khamenei on Syria', speaker: 'Khamenei', topic: 'Syria' }],
    counterExamples: ['What happened on Monday?', 'the war on terror'],
  },
];

/** What the question asks of somebody's words; undefined when it asks for something else. */
export function readSpeechQuestion(question: string): SpeechQuestion | undefined {
  const typed = question.trim().replaceAll(/\s+/gu, ' ');
  for (const { pattern } of SPEECH_FORMS) {
    const groups = pattern.exec(typed)?.groups;
    if (groups === undefined) continue;
    const speaker = (groups['speaker'] ?? groups['speaking'])?.trim();
    const topic = groups['topic']?.trim();
    return {
      ...(speaker === undefined ? {} : { speaker }),
      ...(topic === undefined ? {} : { topic }),
    };
  }
  return undefined;
}
