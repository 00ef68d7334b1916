/** The name of the keyframes in `hold.css`. */
const name = 'lede-hold';

/**
 * Milliseconds from the page's beginning. Within this a story that opens by itself stands over its page, on a busy
 * machine too; a story that does not lets the page go all the same.
 */
const longest = 1_200;

export interface Hold {
  /** Holds the page back until its story can be there; no longer than `longest`, whatever happens to this script. */
  readonly prolong: () => void;
  readonly release: () => void;
}

const isHold = (animation: Animation): animation is CSSAnimation =>
  (animation as Partial<CSSAnimation>).animationName === name;

/**
 * The sheet's hold on the page, if it still holds. It is an animation and ends by itself; nothing is changed in the
 * page to end it before, or to have it last.
 */
export function takeHold(): Hold {
  const held = document.documentElement.getAnimations().filter(isHold);
  return {
    prolong: () => {
      for (const { effect } of held) effect?.updateTiming({ duration: longest });
    },
    release: () => {
      for (const animation of held) animation.cancel();
    },
  };
}
