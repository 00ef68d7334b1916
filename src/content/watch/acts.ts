/** What a person does with a page as it is. Whoever does any of it is not to be interrupted. */
const kinds = ['wheel', 'keydown', 'pointerdown'] as const;

export interface Acts {
  /** Whether they have done something, or have selected something. */
  readonly any: () => boolean;
  /** Begins anew: what was done was done to a page that is gone. */
  readonly forget: () => void;
}

/** Listens from now on, without a hand in any of it. Events that a script has made up do not count. */
export function watchActs(): Acts {
  let acted = false;
  for (const kind of kinds) {
    addEventListener(
      kind,
      (event) => {
        if (event.isTrusted) acted = true;
      },
      { capture: true, passive: true },
    );
  }
  return {
    any: () => acted || getSelection()?.isCollapsed === false,
    forget: () => {
      acted = false;
    },
  };
}
