/** The commands that the test bot registers. */
import {
  type ApplicationCommandDataResolvable,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord.js';

export const TEST_COMMANDS: readonly ApplicationCommandDataResolvable[] &
  ApplicationCommandDataResolvable[] = [
  {
    name: 'ask',
    description: 'What the coverage says',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'Your question',
        required: true,
        minLength: 3,
        maxLength: 40,
      },
      { type: ApplicationCommandOptionType.Boolean, name: 'hide', description: 'Answer only me' },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'most',
        description: 'How many passages',
        minValue: 1,
        maxValue: 5,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'mode',
        description: 'By whom or about whom',
        choices: [
          { name: 'Said by', value: 'by' },
          { name: 'Said about', value: 'about' },
        ],
      },
    ],
  },
  {
    name: 'quotes',
    nameLocalizations: { fr: 'citations' },
    description: 'Everything a speaker said',
    descriptionLocalizations: { fr: 'Tout ce que quelqu’un a dit' },
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'speaker',
        nameLocalizations: { fr: 'auteur' },
        description: 'Who said it',
        required: true,
        autocomplete: true,
      },
    ],
  },
  {
    name: 'corpus',
    description: 'The articles',
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'reload',
        description: 'Read the articles again',
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'withdraw',
        description: 'Take an article away',
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: 'article',
            description: 'Which one',
            required: true,
          },
        ],
      },
    ],
  },
  { name: 'show', description: 'One of every component' },
  { name: 'plain', description: 'Answers without components' },
  { name: 'slow', description: 'Thinks before it answers' },
  { name: 'report', description: 'Opens a form' },
  { name: 'silent', description: 'Never answers' },
  { name: 'where', description: 'Says what it is told', defaultMemberPermissions: '0' },
  { type: ApplicationCommandType.Message, name: 'Check against the coverage' },
];
