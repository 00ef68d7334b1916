/** Names of elements mean what HTML means by them in this namespace alone: drawings and formulas have their own. */
export const htmlNamespace = 'http://www.w3.org/1999/xhtml';
