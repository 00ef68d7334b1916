/** Values of `display` with which an inline tag stands on lines of its own. */
const onOwnLines = /^(?:block|flex|grid|table.*|list-item|flow-root)$/;

/** A drop cap floats and is a block by that, but belongs to its word. */
const longestDropCap = 2;

/** Whether `element`, of an inline tag, stands on lines of its own by its `style`. */
export function isOnOwnLines(element: Element, style: CSSStyleDeclaration): boolean {
  if (!onOwnLines.test(style.display)) return false;
  return style.cssFloat === 'none' || element.textContent.trim().length > longestDropCap;
}
