/** The part of the browsers' navigation interface used here; not in the types yet. */
interface Navigation {
  addEventListener(type: 'navigatesuccess', listener: () => void): void;
}

const pageOf = ({ href }: Location): string => href.split('#')[0] ?? href;

/** Calls `listener` whenever the address has changed without a load, but for the place that it names. */
export function onMoved(listener: () => void): void {
  let page = pageOf(location);
  const look = (): void => {
    if (pageOf(location) === page) return;
    page = pageOf(location);
    listener();
  };
  const { navigation } = globalThis as { navigation?: Navigation };
  if (navigation === undefined) addEventListener('popstate', look);
  else navigation.addEventListener('navigatesuccess', look);
}
