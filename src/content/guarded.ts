import { type Outcome, type PageRefusal, refuse } from '../core/article';

/** What `read` comes to; where it throws, `failed`. Rejects only where `signal` ends it. */
export async function guarded(
  signal: AbortSignal,
  read: () => Promise<Outcome<PageRefusal>>,
): Promise<Outcome<PageRefusal>> {
  try {
    return await read();
  } catch (error) {
    signal.throwIfAborted();
    console.error('Lede: extraction failed.', error);
    return refuse('failed');
  }
}
