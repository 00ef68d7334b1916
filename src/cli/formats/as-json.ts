/** What a terminal would obey and JSON leaves as it is: DEL, and control characters of eight bits. */
const commands = /[\u007f-\u009f]/g;

/** `value` as JSON that steers no terminal; `indent` as `JSON.stringify` takes it. Every reader gets the same value. */
export const asJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    commands,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );
