/** One style for the whole tree; nothing here is worth a discussion. */
export default { printWidth: 100, singleQuote: true, trailingComma: 'all' };
