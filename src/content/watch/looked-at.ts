/** Prepared by the browser before anybody has asked for it; not in the types yet. */
type Prerendered = Document & { readonly prerendering?: boolean };

const happened = (target: Document, event: string): Promise<unknown> =>
  new Promise((resolve) => {
    target.addEventListener(event, resolve, { once: true });
  });

/** Resolves when a person looks at `page`: it is no prerendered one any more, and its tab is in front. */
export async function whenLookedAt(page: Prerendered): Promise<void> {
  if (page.prerendering === true) await happened(page, 'prerenderingchange');
  while (page.visibilityState === 'hidden') await happened(page, 'visibilitychange');
}
