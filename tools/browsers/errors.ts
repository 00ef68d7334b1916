/** Something outside the repository is missing; the message is the exact command that brings it. */
export class MissingSoftwareError extends Error {
  override readonly name = 'MissingSoftwareError';
}

/** A condition in a popup did not come true in time; the message names the condition. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

/** The popup was gone before it could answer. */
export class PopupClosedError extends Error {
  override readonly name = 'PopupClosedError';
}
