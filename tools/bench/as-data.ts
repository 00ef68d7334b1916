/**
 * What a page that is only data may do: be laid out. No script of its own runs and nothing is
 * fetched for it, while timers run, as where a person reads. A content security policy.
 */
export const dataOnly =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'";

/** A page that goes elsewhere by itself is not there to be read. */
export const withoutRefresh = (html: string): string =>
  html.replace(/http-equiv\s*=\s*(["']?)refresh\1/gi, 'data-was-refresh');
