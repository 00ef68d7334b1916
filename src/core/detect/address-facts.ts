/** Words that sites use in addresses, whatever their language, for where a page belongs. */
const places = {
  storyPlace:
    ' actualites article articles artikel blog blogs features guides insights magazine nachrichten news noticias ' +
    'post posts recipes reports resources reviews stories story ',
  forumPlace:
    ' comments community discussion forum forums question questions r t talk thread threads ' +
    'topic ',
  docsPlace: ' api developer developers doc docs help latest reference wiki ',
  servicePlace: ' features platform product products service services ',
};

const dated = /\/(?:19|20)\d\d\/(?:\d\d?|[a-z]{3})(?:\/|$)|(?:19|20)\d\d-\d\d-\d\d|\/20\d{6}/;

/** How many words a part of an address has that are no numbers. */
const wordsIn = (part: string): number =>
  part.split(/[-_+.]|%20/).filter((word) => word.length > 1 && !(word >= '0' && word < ':')).length;

/** What the shape of an address tells; each fact is a count, or 1 where it is so. */
export function addressFacts(url: string) {
  const { hostname, pathname } = new URL(URL.canParse(url) ? url : 'about:blank');
  const parts = pathname.toLowerCase().split('/');
  const filled = parts.filter((part) => part !== '');
  const last = (filled.pop() ?? '').replace(/\.[a-z]{2,5}$/, '');
  const above = [...filled, hostname.split('.')[0] ?? ''];
  const isAt = (names: string): number => Number(above.some((part) => names.includes(` ${part} `)));
  return {
    homeAddress: Number(pathname === '/'),
    datedAddress: Number(dated.test(pathname)),
    addressWords: wordsIn(last),
    wordiestPart: Math.max(wordsIn(last), ...filled.map(wordsIn)),
    storyPlace: isAt(places.storyPlace),
    forumPlace: isAt(places.forumPlace) || Number(/viewtopic|showthread|showtopic/.test(last)),
    docsPlace: isAt(places.docsPlace),
    servicePlace: isAt(places.servicePlace),
  };
}
