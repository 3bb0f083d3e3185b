/** What the page may ask the playground for: one zod schema per request body. */
import { z } from 'zod';

const path = z.string().min(1).max(200);
const options = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const id = z.string().min(1).max(100);

/** Body of `POST /api/slash`: a command path and its option values. */
export const slashRequest = z.strictObject({ path, options });

/** Body of `POST /api/complete`: as {@link slashRequest}, and the option being typed. */
export const completeRequest = z.strictObject({ path, options, focused: z.string().min(1) });

/** Body of `POST /api/press`: the message and the pressed button. */
export const pressRequest = z.strictObject({ messageId: id, customId: id });

/** Body of `POST /api/select`: the message, the select and the chosen values (at most 25). */
export const selectRequest = z.strictObject({
  messageId: id,
  customId: id,
  values: z.array(z.string()).max(25),
});

/** Body of `POST /api/submit`: the open modal and its fields by custom id. */
export const submitRequest = z.strictObject({
  modalId: id,
  values: z.record(z.string(), z.string()),
});

/** Body of `POST /api/menu`: a message menu command and the message it is used on. */
export const menuRequest = z.strictObject({ name: z.string().min(1), messageId: id });

/** Body of `POST /api/say`: an ordinary message, 1 to 2000 characters as in Discord. */
export const sayRequest = z.strictObject({ content: z.string().trim().min(1).max(2000) });

/** One line that says what is wrong with a body; the first fault only. */
export function describeFault(error: z.ZodError): string {
  const [first] = error.issues;
  if (first === undefined) return 'Expected another request body.';
  const place = first.path.length === 0 ? 'the body' : first.path.map(String).join('.');
  return `Expected ${place} to fit: ${first.message}`;
}
