/** Whether an element stays as it is: it neither moves nor fades, and is not about to by its styles. */
export const isStill = ({ animationName, transitionDuration }: CSSStyleDeclaration): boolean =>
  animationName === 'none' && /^[0s, ]*$/.test(transitionDuration);

/** Whether an element is moved from its place, as what moves while it appears has been before. */
export const isMoved = ({
  transform,
  translate,
  scale,
  willChange,
}: CSSStyleDeclaration): boolean =>
  transform !== 'none' || translate !== 'none' || scale !== 'none' || willChange !== 'auto';
