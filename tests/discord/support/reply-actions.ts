/** What leads to every kind of reply that there is. */
import { type APIStringSelectComponent, ComponentType, MessageFlags } from 'discord.js';

import { CITATION_STYLES } from '../../../src/citations/citation-style.ts';
import { MAX_CUSTOM_ID_CHARS } from '../../../src/discord/limits.ts';
import type { Reply } from '../../../src/discord/reply.ts';
import type { Outcome, Person } from '../../../src/loopback/person.ts';
import { CORPUS_ACTIONS } from './corpus-actions.ts';
import { allComponents, buttonsOf } from './message.ts';
import { messageOf } from './outcome.ts';
import { openVisit, type Visit } from './visit.ts';

/** Everything that an interaction can lead to; those that are no kind of reply have their own name. */
export type ReplyKind = Reply['outcome'] | 'cooling-down' | 'failed' | 'form';

const MENU = 'Check against the coverage';

/** Ids of what can be pressed on the message, of those whose id has `part` in it. */
function pressable(outcome: Outcome, part: string): readonly string[] {
  const { components = [] } = messageOf(outcome);
  return buttonsOf({ components })
    .filter(({ target, disabled }) => !disabled && !target.startsWith('http'))
    .map(({ target }) => target)
    .filter((target) => target.includes(part));
}

/** Presses the first button whose id has `part` in it; undefined when there is none. */
async function press(person: Person, outcome: Outcome, part: string): Promise<Outcome | undefined> {
  const [id] = pressable(outcome, part);
  return id === undefined ? undefined : person.press(messageOf(outcome).id, id);
}

/** What each button of the message leads to, as long as the message has it. */
export async function pressEach(person: Person, outcome: Outcome): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const { id: messageId } = messageOf(outcome);
  for (const id of pressable(outcome, '')) {
    const message = person.messages().find((seen) => seen.id === messageId);
    if (message === undefined || !pressable({ kind: 'message', message }, '').includes(id))
      continue;
    // oxlint-disable-next-line no-await-in-loop -- as people press, one after another
    outcomes.push(await person.press(messageId, id));
  }
  return outcomes;
}

/** The lists to choose from that the message has. */
const selectsOf = (outcome: Outcome | undefined): readonly APIStringSelectComponent[] =>
  outcome === undefined
    ? []
    : allComponents(messageOf(outcome).components ?? []).filter(
        (component) => component.type === ComponentType.StringSelect,
      );

/** Presses a button that the bot has not made, on a message of its own. */
async function pressForeign(
  { loopback: { apiUrl, token, channelId }, ada }: Visit,
  customId: string,
): Promise<Outcome> {
  const components = [
    { type: ComponentType.TextDisplay, content: '-# Question: What?' },
    {
      type: ComponentType.ActionRow,
      components: [{ type: ComponentType.Button, style: 2, label: 'Press', custom_id: customId }],
    },
  ];
  await fetch(`${apiUrl}/v10/channels/${channelId}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ flags: MessageFlags.IsComponentsV2, components }),
  });
  return ada.press(ada.messages().at(-1)?.id ?? '', customId);
}

/** Whether the article that is asked for has the beginning of the quotation. */
const hasWords = ({ coverage, ref, quote }: Visit): boolean =>
  coverage.articles.some(({ id, text }) => id === ref && text.includes(quote.slice(0, 20)));

const ask = ({ ada, question }: Visit): Promise<Outcome> => ada.slash('ask', { question });
const NOBODY = 'Zorblax Quux';

/** Something to do, and what it led to. */
type Action = () => Promise<Outcome | undefined>;

/**
 * What leads to each kind of reply; an action that a coverage has no place for gives nothing.
 *
 * Every kind is named, or this does not compile.
 */
export const ACTIONS: { readonly [Kind in ReplyKind]: (visit: Visit) => readonly Action[] } = {
  found: (visit) => [
    () => ask(visit),
    () => visit.ada.slash('ask', { question: visit.question, hide: true }),
    async () => press(visit.ada, await ask(visit), ':page:'),
    async () => press(visit.bob, await ask(visit), ':page:'),
  ],
  'nothing-found': ({ ada, topic }) => [
    () => ada.slash('ask', { question: `Did ${NOBODY} resign?` }),
    () => ada.slash('ask', { question: `When did ${NOBODY} ${'z'.repeat(180)} sell ${topic}?` }),
    () => ada.slash('ask', { question: topic, to: '1999' }),
  ],
  invalid: ({ ada, topic }) => [
    () => ada.slash('ask', { question: topic, from: 'yesterday' }),
    () => ada.slash('ask', { question: topic, from: '2016', to: '2015' }),
    () => ada.slash('compare', { topic, quote: topic }),
  ],
  sources: ({ ada, bob, ref }) => [
    () => ada.slash('sources', {}),
    () => ada.slash('sources', { article: ref }),
    () => ada.slash('sources', { topic: NOBODY }),
    () => ada.slash('cite', { ref: `${NOBODY} @everyone \`\`\` # a` }),
    async () => press(bob, await ada.slash('sources', {}), ':page:'),
  ],
  coverage: ({ ada }) => [() => ada.slash('coverage', {})],
  quotations: ({ ada, speaker }) => [
    () => ada.slash('quotes', { speaker }),
    () => ada.slash('quotes', { speaker, mode: 'about', hide: true }),
    async () => press(ada, await ada.slash('quotes', { speaker }), ':page:'),
  ],
  'which-speaker': ({ ada }) => [() => ada.slash('quotes', { speaker: NOBODY })],
  checked: ({ ada, bob, quote, speaker }) => [
    () => ada.slash('whosaid', { quote }),
    () => ada.slash('whosaid', { quote, speaker }),
    () => ada.slash('whosaid', { quote: `${quote} ${'and never again '.repeat(55)}`.trim() }),
    () => ada.slash('whosaid', { quote: 'so so' }),
    () => bob.slash('whosaid', { quote: `${NOBODY} said nothing of the kind`, hide: true }),
  ],
  'checked-text': ({ ada, bob, quote }) => [
    () => ada.slash('check', { text: `“${quote}” and “${quote} for ever”.` }),
    () =>
      ada.menu(MENU, bob.say(Array.from({ length: 9 }, (_, n) => `“${quote} ${n}”`).join(' ')).id),
    () => ada.menu(MENU, bob.say(`“${quote.repeat(50)}”`.slice(0, 1999)).id),
    () => ada.menu(MENU, bob.say('No words are quoted here.').id),
    () => ada.menu(MENU, bob.say('👍').id),
  ],
  citation: (visit) => [
    ...CITATION_STYLES.map(
      (style) => () => visit.ada.slash('cite', { ref: visit.ref, style, hide: style === 'RIS' }),
    ),
    async () =>
      // Words that are not the article's own get a verdict instead.
      hasWords(visit) ? visit.ada.slash('cite', { ref: visit.ref, quote: visit.quote }) : undefined,
    async () => press(visit.bob, await ask(visit), ':cite:'),
    async () => {
      const cited = await press(visit.ada, await ask(visit), ':cite:');
      const [list] = selectsOf(cited);
      const value = list?.options.at(-1)?.value ?? '';
      return cited === undefined || list === undefined
        ? undefined
        : visit.ada.select(messageOf(cited).id, list.custom_id, [value]);
    },
  ],
  comparison: (visit) => [
    () => visit.ada.slash('compare', { topic: visit.topic }),
    () => visit.ada.slash('compare', { topic: visit.topic, hide: true }),
    async () =>
      press(visit.ada, await visit.ada.slash('compare', { topic: visit.topic }), ':page:'),
    async () => press(visit.bob, await ask(visit), ':compare:'),
  ],
  context: (visit) => {
    const steps = async (count: number): Promise<Outcome | undefined> => {
      const first = await press(visit.ada, await ask(visit), ':context:');
      if (count === 0 || first === undefined) return first;
      const second = await press(visit.ada, first, ':context:');
      return count === 1 || second === undefined ? second : press(visit.ada, second, ':context:');
    };
    return [0, 1, 2].map((count) => () => steps(count));
  },
  text: (visit) => [
    async () => {
      const context = await press(visit.ada, await ask(visit), ':context:');
      return context && press(visit.ada, context, ':text:');
    },
  ],
  ...CORPUS_ACTIONS,
  refused: (visit) => [
    // Buttons that the bot did not make, or not over this coverage.
    async () => pressForeign(visit, 'not ours'),
    async () => pressForeign(visit, 'v3:page:ask:1:00000000:000000000000:::'),
    async () => pressForeign(visit, 'v3:hit:context:000000000000:0:5:0:00000000:0'),
    async () => pressForeign(visit, `v3:hit:text:000000000000:0:5:0:${visit.coverage.revision}:0`),
    async () => pressForeign(visit, 'x'.repeat(MAX_CUSTOM_ID_CHARS)),
    async () => {
      const form = await press(visit.ada, await visit.ada.slash('sources', {}), ':jump:');
      if (form?.kind !== 'modal') return undefined;
      return visit.ada.submit(form.modal.id, { page: 'last' });
    },
  ],
  form: (visit) => [
    async () => press(visit.ada, await visit.ada.slash('sources', {}), ':jump:'),
    async () => press(visit.ada, await ask(visit), ':jump:'),
  ],
  'cooling-down': (visit) => [
    async () => {
      const limited = await openVisit(visit, { perUser: 1, tally: visit.tally });
      await ask(limited);
      return ask(limited);
    },
  ],
  failed: (visit) => [
    async () => {
      const broken = await openVisit(visit, { isBroken: true, tally: visit.tally });
      return ask(broken);
    },
  ],
};
