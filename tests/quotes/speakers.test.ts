/** Are the mentions of a speaker joined where the text supports it, and only there? */
import { describe, expect, it } from 'vitest';

import { loadCorpus } from '../../src/corpus/load.ts';
import { type QuotedArticle, resolveSpeakers } from '../../src/quotes/speakers.ts';
import { span } from '../../src/text/span.ts';
import { markedArticle, quotationBy } from './marked-article.ts';

/** The speaker of each marked source, in order: its id, with its kind when it is no person. */
function speakersOf(...articles: readonly QuotedArticle[]): string[] {
  const { speakerOf } = resolveSpeakers(articles);
  return articles.flatMap(({ article, quotations }) =>
    quotations.map((quotation) => {
      const speaker = speakerOf(article.id, quotation);
      if (speaker === null) return 'nobody';
      return speaker.kind === 'person' ? speaker.id : `${speaker.kind}: ${speaker.name}`;
    }),
  );
}
const speakersIn = (marked: string): string[] => speakersOf(markedArticle('a', marked));

describe('within an article', () => {
  it.each([
    ['a surname', 'President Hassan Rouhani came. [Rouhani] said so.', ['hassan-rouhani']],
    [
      'a surname before the full name',
      '[Rouhani] said so. Later Hassan Rouhani left.',
      ['hassan-rouhani'],
    ],
    [
      'a title',
      '[Senator Marco Rubio of Florida] said so. [Mr. Rubio] went on.',
      ['marco-rubio', 'marco-rubio'],
    ],
    [
      'a middle name',
      '[Hillary Rodham Clinton] spoke. [Hillary Clinton] left.',
      ['hillary-rodham-clinton', 'hillary-rodham-clinton'],
    ],
    [
      'a short form',
      '[Robert Mueller] spoke. [Bob Mueller] left.',
      ['robert-mueller', 'robert-mueller'],
    ],
    [
      'a name behind its role',
      '[The group’s executive director, Betty Bradley,] said so.',
      ['betty-bradley'],
    ],
    [
      'a name behind a long role',
      '[Montclair State University political scientist Brigid Harrison] said so.',
      ['brigid-harrison'],
    ],
    ['an office', '[Former Secretary of State John Kerry] said so.', ['john-kerry']],
    ['the office alone', 'President Barack Obama came. [The president] said so.', ['barack-obama']],
    ['he', '“Yes,” [Donald Trump] said. “No,” [he] added.', ['donald-trump', 'donald-trump']],
    ['who', 'So did [Jane Jones], a lawyer, [who] said no.', ['jane-jones', 'jane-jones']],
  ])('joins %s', (_, marked, ids) => expect(speakersIn(marked)).toEqual(ids));

  it.each([
    ['namesakes', '[George Bush] said so. [Jeb Bush] did not.', ['george-bush', 'jeb-bush']],
    [
      'a title of another gender',
      '[Bill Clinton] spoke before [Hillary Clinton] did. [Mrs. Clinton] left.',
      ['bill-clinton', 'hillary-clinton', 'hillary-clinton'],
    ],
    ['he and a woman', '“Yes,” [Mrs. Merkel] said. “No,” [he] added.', ['merkel', 'pronoun: he']],
    ['he and two men', 'Bob Smith met Tom Jones. “No,” [he] said.', ['pronoun: he']],
    [
      'an office of two',
      'President Putin met President Rouhani. [The president] said so.',
      ['role: The president'],
    ],
    [
      'a former office',
      'Former President Bill Clinton came. [The president] said so.',
      ['role: The president'],
    ],
    [
      'somebody’s spokesman',
      'Vladimir Putin came. [A spokesman for Vladimir Putin] said so.',
      ['role: A spokesman for Vladimir Putin'],
    ],
    [
      'a campaign',
      'Donald Trump came. [The Trump campaign] said so.',
      ['organisation: Trump campaign'],
    ],
    [
      'who of two',
      '[An aide to Donald Trump] [who] said no.',
      ['role: An aide to Donald Trump', 'pronoun: who'],
    ],
    ['an unclear surname', 'George Bush met Jeb Bush. [Bush] said so.', ['bush']],
    [
      'two at once',
      'Marco Rubio met Ted Cruz. [Rubio and Cruz] said so.',
      ['role: Rubio and Cruz'],
    ],
  ])('keeps apart %s', (_, marked, ids) => expect(speakersIn(marked)).toEqual(ids));

  it('gives a bare surname to the namesake named just before', () => {
    const marked =
      'George Bush left.\n\nA day passed.\n\nAnother did.\n\nThen [Jeb Bush] came. [Bush] sat down.';
    expect(speakersIn(marked)).toEqual(['jeb-bush', 'jeb-bush']);
  });
});

describe('suffixes and plurals', () => {
  it.each([
    [
      'father and son',
      '[Charles Elliott Jr.] spoke. [Charles Elliott III] left.',
      ['charles-elliott-jr', 'charles-elliott-iii'],
    ],
    ['a people', '[Americans] said so.', ['role: Americans']],
    [
      'a headline',
      '[Jane Jones] Slams Big Banks\n\nIt was [Jane Jones].',
      ['jane-jones', 'jane-jones'],
    ],
    [
      'two and theirs',
      'Bob Smith came. [Bob Smith and his aides] left.',
      ['role: Bob Smith and his aides'],
    ],
  ])('reads %s', (_, marked, ids) => expect(speakersIn(marked)).toEqual(ids));
});

describe('across articles', () => {
  it('joins the same full name and its other spelling', () => {
    const articles = [
      markedArticle('a', '[Moammar Gaddafi] said so.'),
      markedArticle('b', '[Moammar Qadhafi] said so.'),
    ];
    expect(new Set(speakersOf(...articles)).size).toBe(1);
  });

  it('joins a bare surname that only one person has', () => {
    const articles = [
      markedArticle('a', '[Mr. Velayati] said so.'),
      markedArticle('b', '[Ali Akbar Velayati] said so.'),
    ];
    expect(speakersOf(...articles)).toEqual(['ali-akbar-velayati', 'ali-akbar-velayati']);
  });

  it('leaves a bare surname that two people have', () => {
    const articles = [
      markedArticle('a', '[Mr. Bush] said so.'),
      markedArticle('b', '[Jeb Bush] said so.'),
      markedArticle('c', '[George Bush] said so.'),
    ];
    expect(speakersOf(...articles)).toEqual(['bush', 'jeb-bush', 'george-bush']);
  });

  it('keeps namesakes with one office in two places apart', () => {
    const articles = [
      markedArticle('a', '[Texas Governor John Smith] said so.'),
      markedArticle('b', '[Ohio Governor John Smith] said so.'),
    ];
    expect(speakersOf(...articles)).toEqual(['john-smith@a:0', 'john-smith@b:0']);
  });

  it('does not depend on the order of the articles', () => {
    const articles = [
      markedArticle('a', '[Mr. Bush] said so. [Donald J. Trump] left.'),
      markedArticle('b', '[Jeb Bush] said so. [He] left {CNN}.'),
      markedArticle('c', '[President Trump] said so. [The president] left {the CNN}.'),
    ];
    const { speakers } = resolveSpeakers(articles);
    expect(resolveSpeakers(articles.toReversed()).speakers).toEqual(speakers);
  });
});

const { articles } = await loadCorpus('corpus');

/** The supplied articles with a quotation for every place where `words` stand. */
function supplied(words: readonly string[], relays: readonly string[] = []): QuotedArticle[] {
  return articles.map((article) => {
    const places = (word: string) =>
      [...article.text.matchAll(new RegExp(word, 'gu'))].map(({ index, 0: found }) =>
        span(index, index + found.length),
      );
    const quotations = [
      ...words.flatMap((word) => places(word).map((place) => quotationBy(place))),
      ...relays.flatMap((word) => places(word).map((place) => quotationBy(place, place))),
    ];
    return { article, quotations };
  });
}

/** The names of the speakers whom `words` mean in the supplied articles. */
function meant(...words: readonly string[]): string[] {
  const coverage = supplied([...words, 'Khamenei', 'Putin']);
  const { speakerOf } = resolveSpeakers(coverage);
  const names = coverage.flatMap(({ article, quotations }) =>
    quotations
      .filter(({ source }) =>
        words.some((word) =>
          new RegExp(`^(?:${word.replace(/\(.*/u, '')})$`, 'u').test(
            article.text.slice(source?.[0]?.start, source?.[0]?.end),
          ),
        ),
      )
      .map((quotation) => {
        const speaker = speakerOf(article.id, quotation);
        return `${speaker?.kind}: ${speaker?.name}`;
      }),
  );
  return [...new Set(names)];
}

describe('the supplied articles', () => {
  it('know Khamenei', () =>
    expect(
      meant(
        'Khamenei',
        'Ayatollah Ali Khamenei',
        'Iran’s Supreme Leader Ayatollah Ali Khamenei',
        'Iran’s supreme leader Ayatollah Khamenei',
        'the Iranian leader',
        'he(?= continued| added)',
      ),
    ).toEqual(['person: Ali Khamenei']));

  it('know Putin', () =>
    expect(
      meant(
        'Putin',
        'Vladimir Putin',
        'Russian President Vladimir Putin',
        'Russian President Putin',
      ),
    ).toEqual(['person: Vladimir Putin']));

  it('leave open who is not named', () => {
    expect(meant('A Kremlin spokesman')).toEqual(['role: A Kremlin spokesman']);
    expect(meant('Iran’s ambassador to Russia')).toEqual(['role: Iran’s ambassador to Russia']);
  });

  it('name organisations', () => {
    const { speakers } = resolveSpeakers(
      supplied([], ['Interfax news agency', 'Interfax', 'the Fars news agency', 'Reuters']),
    );
    expect(speakers.map(({ kind, name }) => `${kind}: ${name}`)).toEqual([
      'organisation: Fars news agency',
      'organisation: Interfax news agency',
      'organisation: Reuters',
    ]);
  });

  it('state roles', () => {
    const { speakers } = resolveSpeakers(supplied(['Khamenei', 'Ali Akbar Velayati']));
    expect(speakers.map(({ id, roles }) => [id, roles])).toEqual([
      ['ali-akbar-velayati', ['top adviser of the supreme leader']],
      ['ali-khamenei', ['Iranian Supreme Leader', 'Iran’s Supreme Leader']],
    ]);
  });

  it('give the reasons', () => {
    const { reasons } = resolveSpeakers(supplied(['the Iranian leader']));
    expect(reasons.map(({ joined, to, because }) => `${joined} → ${to}: ${because}`)).toEqual([
      'the Iranian leader → Ali Khamenei: the only person of the article called leader',
      'the Iranian leader → Ali Khamenei: the only person of the article called leader',
      'Khamenei → Ali Khamenei: the only person of the article with this surname',
      'Ali Khamenei → Ali Khamenei: the same full name in another article',
      'Khamenei → Ali Khamenei: the only person of the article with this surname',
    ]);
  });
});
