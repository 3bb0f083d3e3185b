/**
 * Which limits Discord sets, by name and with the page that states each; no other file here has a
 * bare one.
 */

/**
 * https://docs.discord.com/developers/components/reference#component-object – components of a
 * message, nested ones counted.
 */
export const MAX_COMPONENTS = 40;

/**
 * https://docs.discord.com/developers/components/reference#text-display – characters over all text
 * displays of a message.
 */
export const MAX_TEXT_CHARS = 4000;

/** https://docs.discord.com/developers/components/reference#action-row – buttons in one row. */
export const MAX_BUTTONS_IN_ROW = 5;

/**
 * https://docs.discord.com/developers/components/reference#anatomy-of-a-component – a button's
 * `custom_id`.
 */
export const MAX_CUSTOM_ID_CHARS = 100;

/** https://docs.discord.com/developers/components/reference#button – a button's label. */
export const MAX_BUTTON_LABEL_CHARS = 80;

/**
 * https://docs.discord.com/developers/components/reference#button – the address that a link button
 * opens.
 */
export const MAX_BUTTON_URL_CHARS = 512;

/**
 * https://docs.discord.com/developers/interactions/application-commands – slash commands of one
 * application.
 */
export const MAX_SLASH_COMMANDS = 100;

/**
 * https://docs.discord.com/developers/interactions/application-commands – entries in the menu of
 * messages of one application.
 */
export const MAX_MENU_COMMANDS = 15;

/**
 * https://docs.discord.com/developers/interactions/application-commands#application-command-naming
 * – the name of an entry in the menu of messages.
 */
export const MAX_MENU_NAME_CHARS = 32;

/**
 * https://docs.discord.com/developers/interactions/application-commands#application-command-object
 * – options of one command.
 */
export const MAX_COMMAND_OPTIONS = 25;

/**
 * https://docs.discord.com/developers/interactions/application-commands#application-command-object
 * – a command's or an option's description.
 */
export const MAX_DESCRIPTION_CHARS = 100;

/**
 * https://docs.discord.com/developers/interactions/application-commands#application-command-option-structure
 * – the largest `max_length` of a text option.
 */
export const MAX_TEXT_OPTION_CHARS = 6000;

/**
 * https://docs.discord.com/developers/interactions/application-commands#autocomplete – suggestions
 * in one answer.
 */
export const MAX_CHOICES = 25;

/**
 * https://docs.discord.com/developers/interactions/application-commands#application-command-option-choice-structure
 * – a suggestion's label, and its value.
 */
export const MAX_CHOICE_CHARS = 100;

/**
 * https://docs.discord.com/developers/interactions/application-commands#application-command-object
 * – characters of a whole command: names, descriptions and choices, each in its longest language.
 */
export const MAX_COMMAND_CHARS = 8000;

/**
 * https://docs.discord.com/developers/interactions/application-commands#application-command-naming
 * – what a command or option may be called in another language; lower-case where there is a case.
 */
export const TRANSLATED_NAME = /^(?!.*\p{Lu})[-_'\p{L}\p{N}]{1,32}$/u;

/**
 * https://docs.discord.com/developers/interactions/application-commands#application-command-naming
 * – what a command or option may be called; Discord allows letters of every script, Verbatim's are
 * ASCII.
 */
export const COMMAND_NAME = /^[a-z0-9_-]{1,32}$/u;
