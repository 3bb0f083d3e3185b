/** What a button about quoted words gets back: nothing but the button itself says which words. */
import { citeExcerpt } from '../answers/cite-article.ts';
import { type Context, contextOf, contextsOf, paragraphsOf } from '../answers/passage-context.ts';
import { speakingIn } from '../answers/speaking.ts';
import { CITATION_STYLES } from '../citations/citation-style.ts';
import type { Article } from '../corpus/article.ts';
import { type Span, span } from '../text/span.ts';
import type { Words } from '../wording/words.ts';
import { articleOfKey } from './article-key.ts';
import { askedOf } from './asked.ts';
import { type Bot, commandNamed } from './bot.ts';
import { type Message, button, buttonRow, choiceRow } from './components.ts';
import { wordCuts } from './cuts.ts';
import type { Presser } from './event.ts';
import { type HitState, encodeHitState } from './hit-state.ts';
import { cleanTyped } from './one-line.ts';
import { renderCitation } from './render-citation.ts';
import { renderContext, renderText } from './render-context.ts';
import { renderRefusal } from './render-refusal.ts';
import { renderAnswer } from './render.ts';
import { type Reply, refused } from './reply.ts';
import { shareable, withSharer } from './share.ts';

/** Words enough to find a statement in other articles, in UTF-16 code units. */
const MAX_COMPARED_CHARS = 300;

/** A message, and what kind of answer it is. */
type Made = Pick<Reply, 'message' | 'outcome'>;

/** The message with a button that posts it for everybody. */
function withShareButton(words: Words, message: Message, state: HitState): Message {
  const share = button(words.say('shareButton'), encodeHitState({ ...state, isShared: true }));
  return { ...message, components: [...message.components, ...buttonRow([share])] };
}

/** The words, and the context that the button's step reaches; the widest there is at most. */
function contextAt(article: Article, words: Span, step: number): Context | undefined {
  const contexts = contextsOf(article, words);
  return contexts[Math.min(step, contexts.length - 1)] ?? contextOf(article, words);
}

function withStyles(words: Words, message: Message, state: HitState): Message {
  const styles = CITATION_STYLES.map((style, step) => ({
    label: style,
    value: encodeHitState({ ...state, isShared: false, step }),
    isChosen: step === state.step,
  }));
  const row = choiceRow(`${encodeHitState(state)}:style`, words.say('styleList'), styles);
  return { ...message, components: [...message.components, row] };
}

function citation(context: Context, state: HitState, { coverage, words }: Bot): Made | undefined {
  const style = CITATION_STYLES[state.step];
  if (style === undefined) return undefined;
  const answer = citeExcerpt(context.excerpt, style, coverage);
  const message = renderCitation(words, answer, { command: 'cite', texts: [] });
  return { message: withStyles(words, message, state), outcome: answer.kind };
}

/** The comparison that /compare gives for the first of these words; its pages turn like those. */
function comparison({ excerpt }: Context, { isShared }: HitState, bot: Bot): Made | undefined {
  const command = commandNamed(bot, 'compare');
  if (command === undefined) return undefined;
  const words = cleanTyped(excerpt.text);
  const cut = words.length <= MAX_COMPARED_CHARS ? words.length : wordCuts(words, MAX_COMPARED_CHARS).at(-1); // prettier-ignore
  const input = { quote: words.slice(0, cut) };
  const answer = command.answer(input, bot.coverage);
  const asked = askedOf(command, input, answer);
  const message = renderAnswer(answer, { ...bot, asked, page: 1 });
  return {
    message: isShared ? message : shareable(bot.words, message, answer, asked, 1),
    outcome: answer.kind,
  };
}

function madeFor(article: Article, words: Span, state: HitState, bot: Bot): Made | undefined {
  const exact = contextOf(article, words);
  if (exact === undefined) return undefined;
  if (state.action === 'cite') return citation(exact, state, bot);
  if (state.action === 'compare') return comparison(exact, state, bot);
  const context = contextAt(article, words, state.step) ?? exact;
  if (state.action === 'text') {
    const whole = paragraphsOf(article, context.excerpt.span) ?? context;
    return { message: renderText(bot.words, whole), outcome: 'text' };
  }
  const speaking = speakingIn(context.excerpt, bot.coverage);
  return { message: renderContext(bot.words, context, speaking, state), outcome: 'context' };
}

/**
 * What is to be done with the words: for who pressed alone, and from there for everybody. Words of
 * a coverage that has been replaced since, or that the article does not have, are refused.
 */
export function replyToHit(state: HitState, presser: Presser, bot: Bot): Reply {
  const { coverage, words } = bot;
  if (state.revision !== coverage.revision) return refused(renderRefusal(words.say('staleHit')));
  const article = articleOfKey(state.articleKey, coverage);
  const isWithin = article !== undefined && state.end <= article.text.length;
  const made = isWithin ? madeFor(article, span(state.start, state.end), state, bot) : undefined;
  if (made === undefined) return refused(renderRefusal(words.say('unknownButton')));
  const { message, outcome } = made;
  if (state.isShared) {
    return { audience: 'public', message: withSharer(words, message, presser.userId), outcome };
  }
  // A comparison has its own button to share it, which turns with its pages.
  const own = state.action === 'compare' ? message : withShareButton(words, message, state);
  // The next step takes the place of the one before, where nobody else reads it.
  const isNext = presser.isPrivate && (state.step > 0 || presser.isChoosing === true);
  return { audience: isNext ? 'replace' : 'private', message: own, outcome };
}
