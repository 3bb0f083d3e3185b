/**
 * What people see of the commands in Persian. Discord has no Persian, so the names only stand
 * before what was asked; commands are typed by their English names.
 *
 * For review: this wording was made with the help of a machine and has not been read by a native
 * speaker yet.
 */
import type { CommandTexts, Face } from './en-commands.ts';

const FROM =
  'تنها مقاله‌های این روز یا پس از آن: \u20682015\u2069، \u20682015-11\u2069 یا \u20682015-11-23\u2069';
const TO =
  'تنها مقاله‌های این روز یا پیش از آن: \u20682015\u2069، \u20682015-11\u2069 یا \u20682015-11-23\u2069';

const hide: Face = { name: 'پنهان', description: 'تنها به شما پاسخ داده شود' };
const reading = {
  outlet: { name: 'رسانه', description: 'تنها مقاله‌های این رسانه' },
  from: { name: 'از', description: FROM },
  to: { name: 'تا', description: TO },
  hide,
};

export const PERSIAN_COMMANDS: CommandTexts = {
  ask: {
    name: 'پرسش',
    description: 'پرسش از مقاله‌ها: بخش‌هایی که پاسخ می‌دهند، واژه به واژه، با منبع',
    options: {
      question: { name: 'پرسش', description: 'آنچه می‌خواهید بدانید، به زبان خودتان' },
      ...reading,
    },
  },
  check: {
    name: 'بررسی',
    description: 'بررسی هر نقل‌قول یک متن: داوری، گوینده، واژه‌های دقیق و منبع',
    menu: 'بررسی با مقاله‌ها',
    options: {
      text: { name: 'متن', description: 'متنی که نقل‌قول دارد' },
      ...reading,
    },
  },
  cite: {
    name: 'ارجاع',
    description: 'ارجاع به یک مقاله یا نقل‌قولی در آن، آمادهٔ رونوشت',
    options: {
      ref: { name: 'مقاله', description: 'مقاله: عنوان آن یا یکی از پیشنهادها' },
      style: {
        name: 'شیوه',
        description:
          'شیوهٔ نوشتن: \u2068APA\u2069 (معمول)، \u2068MLA\u2069، \u2068Chicago\u2069 یا رکوردی برای برنامهٔ ارجاع',
      },
      quote: { name: 'نقل', description: 'واژه‌های مقاله: با پاراگراف و گوینده ارجاع می‌شود' },
      hide,
    },
  },
  compare: {
    name: 'مقایسه',
    description: 'آنچه هر مقاله دربارهٔ یک موضوع می‌گوید: یکسان، با واژه‌های دیگر، یا تنها',
    options: {
      topic: { name: 'موضوع', description: 'دربارهٔ چه می‌نویسند' },
      quote: { name: 'نقل', description: 'واژه‌هایی که نقل می‌کنند' },
      ...reading,
    },
  },
  corpus: {
    name: 'مجموعه',
    description: 'برای مدیران: خواندن دوباره، بررسی، پس گرفتن یا بازگرداندن مقاله‌ها',
    subcommands: {
      reload: {
        name: 'بازخوانی',
        description: 'خواندن دوبارهٔ همهٔ مقاله‌ها؛ تا آماده شدن آنها مقاله‌های پیشین می‌مانند',
        options: {},
      },
      validate: {
        name: 'بررسی',
        description: 'بررسی فایل‌های مقاله‌ها، بی هیچ تغییری',
        options: {},
      },
      withdraw: {
        name: 'پس گرفتن',
        description: 'برداشتن یک مقاله از همهٔ پاسخ‌ها تا هنگام بازگرداندن',
        options: { article: { name: 'مقاله', description: 'مقاله: عنوان آن یا یک پیشنهاد' } },
      },
      restore: {
        name: 'بازگرداندن',
        description: 'بازگرداندن مقاله‌ای که پس گرفته شده است',
        options: { article: { name: 'مقاله', description: 'مقالهٔ پس‌گرفته' } },
      },
    },
  },
  coverage: {
    name: 'موجودی',
    description: 'آنچه هست: مقاله‌ها، رسانه‌ها، تاریخ‌ها، اشکال‌ها و شیوهٔ پرسیدن',
    options: { hide },
  },
  quotes: {
    name: 'نقل‌قول‌ها',
    description: 'آنچه کسی گفته یا دربارهٔ او گفته‌اند، از تازه‌ترین',
    options: {
      speaker: { name: 'گوینده', description: 'سخنان چه کسی' },
      about: { name: 'موضوع', description: 'تنها دربارهٔ این موضوع' },
      mode: {
        name: 'حالت',
        description:
          '\u2068by\u2069: آنچه گفته‌اند (معمول)؛ \u2068about\u2069: آنچه دیگران دربارهٔ آنها گفته‌اند',
      },
      ...reading,
    },
  },
  sources: {
    name: 'منابع',
    description: 'مقاله‌های موجود: رسانه، نویسنده، تاریخ، محل، همکاران، خبرگزاری‌ها و پیوند',
    options: {
      article: { name: 'مقاله', description: 'عنوان یک مقاله یا نام یک رسانه' },
      topic: { name: 'موضوع', description: 'مقاله‌ها دربارهٔ چیست' },
      ...reading,
    },
  },
  whosaid: {
    name: 'که گفت',
    description: 'بررسی یک نقل‌قول: داوری، گوینده، واژه‌های دقیق و جای آنها',
    options: {
      quote: { name: 'نقل', description: 'واژه‌هایی که بررسی می‌شود، همان‌گونه که دارید' },
      speaker: { name: 'گوینده', description: 'گمان می‌رود چه کسی گفته باشد' },
      ...reading,
    },
  },
};
