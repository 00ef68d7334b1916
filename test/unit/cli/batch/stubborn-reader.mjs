/** A process for the tests of the pool: does what it is asked, the worst included. */
process.on('message', (/** @type {{ readonly kind: string }} */ { kind }) => {
  if (kind === 'hang') for (;;);
  if (kind === 'crash') process.exit(7);
  process.send?.({ kind, pid: process.pid });
});
process.send?.('ready');
