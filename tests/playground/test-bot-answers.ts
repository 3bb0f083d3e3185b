/** What the test bot answers, in Components V2. */
import {
  ActionRowBuilder,
  AttachmentBuilder,
  type AutocompleteInteraction,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  ContainerBuilder,
  EmbedBuilder,
  FileBuilder,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  SectionBuilder,
  SeparatorBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';

const SPEAKERS = [
  { name: 'Ali Khamenei, Supreme Leader, 4 quotations', value: 'person-khamenei' },
  { name: 'Vladimir Putin, President, 2 quotations', value: 'person-putin' },
];

const PAGES = ['**First** page', '**Second** page'] as const;

/** Answers the interaction, `/slow` once `thought` resolves; `/silent` and unknown ones never. */
export async function answerInteraction(
  interaction: Interaction,
  thought: Promise<unknown>,
): Promise<void> {
  if (interaction.isAutocomplete()) return suggestSpeakers(interaction);
  if (interaction.isChatInputCommand()) return answerCommand(interaction, thought);
  if (interaction.isMessageContextMenuCommand()) {
    const checked = interaction.targetMessage.content;
    await interaction.reply({ ...says(`Checked: ${checked}`), flags: V2 | MessageFlags.Ephemeral });
  }
  if (interaction.isButton()) {
    if (interaction.customId === 'second') await interaction.update(page(1));
    if (interaction.customId === 'first') await interaction.update(page(0));
    if (interaction.customId === 'form') await interaction.showModal(form());
  }
  if (interaction.isStringSelectMenu()) {
    await interaction.reply(says(`Selected: ${interaction.values.join(' and ')}`));
  }
  if (interaction.isModalSubmit()) {
    const reason = interaction.fields.getTextInputValue('reason');
    await interaction.reply(says(`Reported: ${reason}`));
  }
}

async function suggestSpeakers(interaction: AutocompleteInteraction): Promise<void> {
  const typed = interaction.options.getFocused().toLowerCase();
  await interaction.respond(SPEAKERS.filter(({ name }) => name.toLowerCase().includes(typed)));
}

async function answerCommand(
  interaction: ChatInputCommandInteraction,
  thought: Promise<unknown>,
): Promise<void> {
  const { options } = interaction;
  switch (interaction.commandName) {
    case 'ask': {
      const question = options.getString('question', true);
      const most = options.getInteger('most');
      const mode = options.getString('mode');
      const isHidden = options.getBoolean('hide') ?? false;
      const answer = `Asked: ${question}; most ${most}; mode ${mode}`;
      const flags = isHidden ? V2 | MessageFlags.Ephemeral : V2;
      await interaction.reply({ ...says(answer), flags });
      break;
    }
    case 'quotes':
      await interaction.reply(says(`Speaker: ${options.getString('speaker', true)}`));
      break;
    case 'corpus':
      await interaction.reply(says(`Did ${options.getSubcommand()}`));
      break;
    case 'where': {
      const { locale, guildLocale, context } = interaction;
      await interaction.reply(says(`Told: ${locale}, ${guildLocale}, context ${context}`));
      break;
    }
    case 'show':
      await interaction.reply(page(0));
      break;
    case 'slow':
      await interaction.deferReply();
      await thought;
      await interaction.editReply(says('Thought about it'));
      break;
    case 'plain':
      await interaction.reply(plainAnswer());
      break;
    case 'report':
      await interaction.showModal(form());
      break;
    default:
      break;
  }
}

const V2 = MessageFlags.IsComponentsV2;

function says(text: string) {
  const container = new ContainerBuilder().addTextDisplayComponents(
    new TextDisplayBuilder({ content: text }),
  );
  return { components: [container], flags: V2, allowedMentions: { parse: [] } } as const;
}

/** What a bot without Components V2 sends. */
function plainAnswer() {
  const select = new StringSelectMenuBuilder({
    customId: 'several',
    placeholder: 'Two of three',
    minValues: 2,
    maxValues: 3,
    options: ['a', 'b', 'c'].map((value) => ({ label: value.toUpperCase(), value })),
  });
  return {
    content: 'Plain ~~content~~',
    embeds: [
      new EmbedBuilder({
        title: 'A title',
        description: 'A *description*',
        color: 0x118844,
        fields: [{ name: 'Name', value: 'Value' }],
        footer: { text: 'A footer' },
      }),
    ],
    files: [new AttachmentBuilder(Buffer.from('Words.'), { name: 'words.txt' })],
    components: [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select)],
    allowedMentions: { parse: [] },
  } as const;
}

/** One of every component, with a pager. */
function page(index: 0 | 1) {
  const container = new ContainerBuilder()
    .setAccentColor(0x3366cc)
    .addTextDisplayComponents(
      new TextDisplayBuilder({ content: `${PAGES[index]}\n> “Quoted *words*,” he said.` }),
    )
    .addSeparatorComponents(new SeparatorBuilder())
    .addSectionComponents(
      new SectionBuilder()
        .addTextDisplayComponents(new TextDisplayBuilder({ content: '-# A source' }))
        .setButtonAccessory(
          new ButtonBuilder({
            style: ButtonStyle.Link,
            label: 'Open',
            url: 'https://news.example/article',
          }),
        ),
    )
    .addFileComponents(new FileBuilder().setURL('attachment://exact.txt'))
    .addActionRowComponents(
      new ActionRowBuilder<ButtonBuilder>().addComponents(
        new ButtonBuilder({
          style: ButtonStyle.Secondary,
          label: 'Previous',
          customId: 'first',
          disabled: index === 0,
        }),
        new ButtonBuilder({
          style: ButtonStyle.Primary,
          label: 'Next',
          customId: 'second',
          disabled: index === 1,
        }),
        new ButtonBuilder({ style: ButtonStyle.Danger, label: 'Report', customId: 'form' }),
      ),
    )
    .addActionRowComponents(
      new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
        new StringSelectMenuBuilder({
          customId: 'pick',
          placeholder: 'Which person?',
          options: [
            { label: 'Putin', value: 'p', description: 'President' },
            { label: 'Khamenei', value: 'k' },
          ],
        }),
      ),
    );
  return {
    components: [container],
    files: [new AttachmentBuilder(Buffer.from('Exact words.'), { name: 'exact.txt' })],
    flags: V2,
    allowedMentions: { parse: [] },
  } as const;
}

function form(): ModalBuilder {
  return new ModalBuilder({ customId: 'report', title: 'Report a mistake' }).addLabelComponents(
    new LabelBuilder({
      label: 'What is wrong?',
      description: 'In your own words',
    }).setTextInputComponent(
      new TextInputBuilder({
        customId: 'reason',
        style: TextInputStyle.Paragraph,
        minLength: 5,
      }),
    ),
  );
}
