/** The other side went before it answered. */
export class Disconnected extends Error {
  override readonly name = 'Disconnected';
}
