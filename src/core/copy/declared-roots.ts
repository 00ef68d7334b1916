import { fillHost, slotsOf } from './flatten';

/**
 * Opens below `root` the shadow roots that markup declares and that nobody has made roots of: a parser that
 * knows none leaves them as templates. In a browser's page such a template is one that no person sees.
 */
export function fillDeclared(root: Element): void {
  for (const template of root.querySelectorAll('template[shadowrootmode="open" i]')) {
    const host = template.parentElement;
    if (host === null) continue;
    const content = host.ownerDocument.createElement('div');
    content.append((template as HTMLTemplateElement).content);
    template.remove();
    const slots = slotsOf(content);
    fillDeclared(content);
    fillHost(host, content, slots);
  }
}
