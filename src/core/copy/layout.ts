/** What only a live page's layout knows, recorded once by whoever can ask it. Elements of the live page. */
export interface Layout {
  /**
   * Roots of what is out of sight. Inside a part that the page means to reveal, which is out of sight
   * itself, what stays hidden once it is revealed has roots of its own.
   */
  readonly hidden: ReadonlySet<Element>;
  /** Inline tags that the style sheet sets on lines of their own. */
  readonly breaking: ReadonlySet<Element>;
  /** Elements whose own words nobody sees, while some of what is in them is seen. */
  readonly wordless?: ReadonlySet<Element>;
  /** Each `object` that shows what is in it, in place of what it was to show. */
  readonly failed?: ReadonlySet<Element>;
  /** How parts of drawings look by the page's style sheets, each as a style of its own. */
  readonly paint?: ReadonlyMap<Element, string>;
}
