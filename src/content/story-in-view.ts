/** Share of the window's height at which somebody reads: a story that only begins below it is not read yet. */
const readingLine = 1 / 3;

/** Which of `stories` the person is looking at; `null` where the page stands above all of them, or below. */
export function storyInView(stories: readonly Element[]): Element | null {
  const line = innerHeight * readingLine;
  const isOver = (story: Element): boolean => {
    const { top, bottom } = story.getBoundingClientRect();
    return top <= line && bottom > line;
  };
  return stories.find(isOver) ?? null;
}
