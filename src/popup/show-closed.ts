import type { Screen } from '../host/screen';
import type { Unreachable } from '../tab/connect';
import { openExtensionDetails, reload, toggleReaderView } from '../tab/steps';

/** Why a tab's page is closed to Lede, and what is left to do. */
interface Refused {
  readonly why: Unreachable;
  readonly hasReaderView: boolean;
}

/** Shows why the page of a tab is closed to Lede, with what can be done about it. */
export function showClosed(
  screen: Screen,
  tabId: number | undefined,
  { why, hasReaderView }: Refused,
): void {
  /** Each leads away from here: to another page, or to this one once it has loaded. */
  const take = (act: () => Promise<void>) => (): void => {
    act().then(
      () => {
        window.close();
      },
      (error: unknown) => {
        console.error('Lede: a step failed.', error);
        screen.showState('failed');
      },
    );
  };
  const toggle = take(() => toggleReaderView(tabId));
  screen.showState(why, {
    ...(hasReaderView ? { openReaderView: toggle } : {}),
    leaveReaderView: toggle,
    openDetails: take(openExtensionDetails),
    loadAgain: take(() => reload(tabId)),
  });
}
