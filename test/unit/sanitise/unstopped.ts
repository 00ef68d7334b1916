/**
 * What the policy of Lede's pages does not stop, since no policy does or since the story's pictures need it: here the
 * sanitiser is alone. Each has two forms; the first is tested as nodes in jsdom, the second as requests in browsers.
 * `ASKED` stands for an address.
 */
export const unstopped: readonly (readonly [what: string, forNodes: string, forBrowsers: string])[] = [
  ['prefetch', '<link rel="prefetch" href="ASKED">', '<p>a<link rel="x PREFETCH" as="document" href="ASKED"></p>'],
  ['prerender', '<link rel="prerender" href="ASKED">', '<div><link href="ASKED" rel="next prerender"></div>'],
  ['preconnect', '<link rel="preconnect" href="ASKED">', '<svg><link rel="preconnect" href="ASKED" crossorigin /></svg>'],
  ['dns-prefetch', '<link rel="dns-prefetch" href="ASKED">', '<table><link rel="dns-prefetch" href="ASKED"></table>'],
  ['a site’s icon', '<link rel="icon" href="ASKED">', '<p><link rel="shortcut icon" href="ASKED"></p>'],
  ['speculation rules', '<script type="speculationrules">{"prefetch":[{"urls":["ASKED"]}]}</script>', '<p><script type="speculationrules">{"prerender":[{"source":"list","urls":["ASKED"]}]}</script></p>'],
  ['a refresh', '<meta http-equiv="refresh" content="0;url=ASKED">', '<noscript><meta http-equiv="refresh" content="0;ASKED"></noscript><p><meta http-equiv="Refresh" content="0 URL=\'ASKED\'"></p>'],
  ['a refresh to code', '<meta http-equiv="refresh" content="0;url=javascript:evil()">', '<title><meta http-equiv="refresh" content="0;url=data:text/html,a"></title><meta http-equiv="refresh" content="0;url=ASKED">'],
  ['a base', '<base href="ASKED"><img src="a.png">', '<p><base href="ASKED/" target="_self"><img src="a.gif" alt="a"></p>'],
  ['a picture’s other sizes', '<img src="https://x.example/a.png" srcset="ASKED 2x">', '<img srcset="ASKED 1x" sizes="100vw" alt="a">'],
  ['a picture’s other forms', '<picture><source srcset="ASKED"><img alt="a"></picture>', '<picture><source type="image/webp" media="all" srcset="ASKED 1w"><img alt="a"></picture>'],
  ['a film’s picture', '<video poster="ASKED"></video>', '<p><video controls poster="ASKED"><source src="ASKED"></video></p>'],
  ['a field’s picture', '<input type="image" src="ASKED">', '<fieldset><input src="ASKED" type=image formaction="ASKED"></fieldset>'],
  ['a picture in a drawing', '<svg><image href="ASKED"/></svg>', '<svg width="9" height="9"><image xlink:href="ASKED" width="9" height="9" /></svg>'],
  ['a picture in a filter', '<svg><filter><feImage href="ASKED"/></filter></svg>', '<svg width="9" height="9"><filter id="f"><feImage xlink:href="ASKED"/></filter><rect filter="url(#f)" width="9" height="9"/></svg>'],
  ['paint of elsewhere', '<svg><path fill="url(ASKED#a)"/></svg>', '<svg width="9" height="9"><rect width="9" height="9" fill="url(ASKED#a)" clip-path="url(ASKED#b)" mask="url(ASKED#c)" filter="url(ASKED#d)"/></svg>'],
  ['a part of elsewhere', '<svg><use href="ASKED#a"/></svg>', '<svg width="9" height="9"><use xlink:href="ASKED#a"/></svg>'],
  ['a picture behind a table', '<table background="ASKED"><tr><td>a</table>', '<table><tr background="ASKED"><td background="ASKED">a</table>'],
  ['a picture behind the page', '<body background="ASKED">a</body>', '<html><body background="ASKED"><p>a</p></body></html>'],
  ['a picture as an attribute of old', '<img lowsrc="ASKED" dynsrc="ASKED">', '<image src="ASKED" alt="a" lowsrc="ASKED" />'.replace('src', 'srcset')],
  ['a ping', '<a href="https://x.example/" ping="ASKED">a</a>', '<a href="#a" ping="ASKED">a</a><a attributionsrc="ASKED">b</a><img attributionsrc="ASKED" alt="a">'],
]; // prettier-ignore
