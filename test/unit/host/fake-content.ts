import { type PageRefusal, refuse } from '../../../src/core/article';
import type { ReasonCode } from '../../../src/core/verdict';
import type { Reading } from '../../../src/messages/protocol';
import type { Client } from '../../../src/messages/wire';
import type { Screen } from '../../../src/host/screen';
import type { StateActions } from '../../../src/host/states';
import type { Actions } from '../../../src/view/actions';
import { article } from '../view/made';

/** A page's side, in memory: what it answers is set by the test, what it was asked is kept. */
export class FakeContent implements Client<'content'> {
  readings: unknown[] = [];
  readonly forced: boolean[] = [];
  readonly kept: unknown[] = [];
  /** Entries that came into the story, told when it is asked. */
  updates = 0;
  #change: ((answer: { changed: boolean }) => void) | undefined;

  ask(name: string, asked: unknown): Promise<never> {
    return this.#answer(name, asked) as Promise<never>;
  }

  /** The page changes, or settles for good. */
  change(changed: boolean): void {
    this.#change?.({ changed });
  }

  #answer(name: string, asked: unknown): Promise<unknown> {
    switch (name) {
      case 'article.get':
        this.forced.push((asked as { force: boolean }).force);
        return Promise.resolve(this.readings.length > 1 ? this.readings.shift() : this.readings[0]);
      case 'page.changed':
        return new Promise((resolve) => {
          this.#change = resolve;
        });
      case 'story.updates':
        return (asked as { known: number }).known < this.updates
          ? Promise.resolve({ count: this.updates })
          : new Promise(() => undefined);
      case 'place.keep':
        this.kept.push(asked);
        return Promise.resolve(null);
      default:
        return Promise.resolve({ type: 'image/png', base64: btoa(JSON.stringify(asked)) });
    }
  }
}

/** A screen that remembers what stood on it. */
export class FakeScreen implements Screen {
  readonly shown: string[] = [];
  /** What the buttons of the state that is shown do. */
  steps: StateActions = {};
  /** The reason that the state was shown with. */
  because: ReasonCode | undefined;
  actions: Actions | undefined;
  place: unknown;
  /** What was offered of what has come, and what shows it. */
  offered: { readonly count: number; readonly take: () => void } | undefined;

  showState(state: string, steps: StateActions = {}, because?: ReasonCode): void {
    this.shown.push(state);
    this.steps = steps;
    this.because = because;
  }

  showStory({ title }: { title: string }, place: unknown, actions: Actions): Promise<void> {
    this.shown.push(`story: ${title}`);
    this.place = place;
    this.actions = actions;
    return Promise.resolve();
  }

  restyle(): void {
    // Nobody looks.
  }

  keepPlace(): void {
    // Nobody moves.
  }

  offerUpdates(count: number, take: () => void): void {
    this.offered = { count, take };
  }

  onChange(): void {
    // Nobody asks here.
  }

  onFound(): void {
    // Nobody asks here.
  }
}

export const place = { block: 3, passed: 0.5 };
export const found: Reading = { outcome: { ok: true, article }, place };
export const refused = (why: PageRefusal, because?: ReasonCode): Reading => ({
  outcome: refuse(why, because),
  place: null,
});
