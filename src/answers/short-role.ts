/** A role without what it is a role of, so that it fits beside a name. */

/** What follows the noun of a role: “of the supreme leader”, “at the clinic”; “of state” belongs to it. */
const REST =
  /(?:,| (?:of (?:the|an?|his|her|its|their|our)\b|for|at|in|to|with|on|from|under|who|which|that)\b).*$/su;

/** “top adviser” for “a top adviser of the supreme leader”; a role that is nothing without its rest stays as it is. */
export function shortRole(role: string): string {
  const short = role.replace(/^(?:an?|the) /iu, '').replace(REST, '');
  return short === '' ? role : short;
}
