/** Whether an element stays as it is: it neither moves nor fades, and is not about to by its styles. */
export const isStill = ({ animationName, transitionDuration }: CSSStyleDeclaration): boolean =>
  animationName === 'none' && /^[0s, ]*$/.test(transitionDuration);
