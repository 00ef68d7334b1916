/** A folder or file is not what was asked for; the message says what is wrong, in a sentence. */
export class WrongInputError extends Error {}
