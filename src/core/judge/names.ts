/** What pages call the parts round a story, by class, id and role. One test each, remembered by name. */
const words = (list: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${list})(?:[^a-z]|$)`);

/** Names by which pages call their widgets; looked at only on parts that hold no prose. */
export const widgetName = words(
  'ads?|advert\\w*|banner|cookie\\w*|consent|jobs?|most-?(?:read|popular|viewed)|newsletter\\w*|outbrain|promo\\w*|recirc\\w*|recommend\\w*|related\\w*|share\\w*|sharing|sign-?up|social|sponsor\\w*|subscri\\w+|taboola|teaser\\w*|trending|widget\\w*',
);

const patterns = {
  widget: words(
    'ads?|advert\\w*|banner|breadcrumbs?|cookie\\w*|consent|copyright|cta|footer|jobs?|menu\\w*|meta|modal|most-?(?:read|popular|viewed)|nav\\w*|newsletter\\w*|outbrain|pagination|popup|promo\\w*|recirc\\w*|recommend\\w*|related\\w*|share\\w*|sharing|sidebar\\w*|sign-?up|social\\w*|sponsor\\w*|subscri\\w+|taboola|tags?|teaser\\w*|trending|widget\\w*|card\\w*|toc|comments?|disqus|byline|author\\w*|bio',
  ),
  share: words('share\\w*|sharing|social\\w*|follow'),
  newsletter: words('newsletter\\w*|subscri\\w+|sign-?up|optin'),
  advert: words('ads?|advert\\w*|sponsor\\w*|taboola|outbrain|dfp|banner'),
  related: words(
    'related\\w*|recirc\\w*|recommend\\w*|most-?(?:read|popular|viewed)|trending|teaser\\w*|read-?(?:more|next)|more-?(?:stories|articles|news)|latest|popular',
  ),
  jobs: words('jobs?|vacanc\\w+|careers?'),
  menu: words('nav\\w*|menu\\w*|breadcrumbs?|pagination|toc|skip-?link\\w*'),
  author: words('author\\w*|bio|byline|about-?author|contributor\\w*|profile'),
  comments: words('comments?|disqus|respond|reply|replies'),
  tags: words('tags?|categor\\w+|topics?|keywords?'),
  meta: words(
    'meta\\w*|date\\w*|time\\w*|tags?|categor\\w+|posted\\w*|published|breadcrumbs?|kicker|eyebrow|entry-?(?:header|footer|meta)',
  ),
  legal: words('copyright|legal|disclaimer|cookie\\w*|consent|privacy|terms'),
} as const;

export type Name = keyof typeof patterns;

/** Pages repeat their class names; each is looked at once in the life of a reading. */
export type Names = (names: string, name: Name) => boolean;

export function namesReader(): Names {
  const known = new Map<string, Partial<Record<Name, boolean>>>();
  return (names, name) => {
    if (names === '') return false;
    let of = known.get(names);
    if (of === undefined) known.set(names, (of = {}));
    return (of[name] ??= patterns[name].test(names));
  };
}
