/** Watches, from the page's own side, what of it can be seen while it loads. */

/** One frame that was drawn. */
export interface Frame {
  /** Milliseconds since the page began. */
  readonly at: number;
  readonly isSeen: boolean;
  /** Whether something of an extension's stands over it by then. */
  readonly isCovered: boolean;
}

/** For a page's head: writes every frame into `frames`, from the first on. */
export const frameScript = `<script>
  window.frames_ = [];
  const look = () => {
    const root = document.documentElement;
    frames_.push({
      at: performance.now(),
      isSeen: getComputedStyle(root).opacity !== '0',
      isCovered: root.lastElementChild !== null && root.lastElementChild.localName === 'div',
    });
    if (performance.now() < 1500) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
</script>`;

/** Runs in the page: the frames so far. */
export const framesNow = (): Frame[] => (window as unknown as { frames_: Frame[] }).frames_;
